internal import SNMPAgentCore

extension SystemUpTime {
    /// sysUpTime so many hundredths of a second ago; 0 for what was before the start.
    func ticks(before age: UInt32) -> UInt32 {
        let now = ticks()
        return age < now ? now - age : 0
    }
}
