// Generated, do not edit; a test holds it to the modules in MIBs/:
// swift run snmp-modules core-definitions MIBs Sources/SNMPNames/CoreDefinitions.swift
// swift-format-ignore-file

/// What the modules in MIBs/ say; ``ObjectDefinition`` describes the format.
enum CoreDefinitions {
    static let table: StaticString = """
        0
        0.0 m:SNMPv2-SMI d:The%20OBJECT%20IDENTIFIER%20that%20stands%20for%20none.
        1
        1.3 m:SNMPv2-SMI
        1.3.6 m:SNMPv2-SMI
        1.3.6.1 m:SNMPv2-SMI
        1.3.6.1.1 m:SNMPv2-SMI
        1.3.6.1.2 m:SNMPv2-SMI
        1.3.6.1.2.1 m:SNMPv2-SMI
        1.3.6.1.2.1.1 m:SNMPv2-MIB
        1.3.6.1.2.1.1.1 m:SNMPv2-MIB s:c d:What%20the%20entity%20is%2C%20with%20names%20and%20versions%20of%20its%20hardware%2C%0A%20%20%20%20%20%20%20%20operating%20system%20and%20networking%20software.
        1.3.6.1.2.1.1.2 m:SNMPv2-MIB s:c d:The%20name%20that%20the%20vendor%20gave%20to%20this%20kind%20of%20device%2C%20below%0A%20%20%20%20%20%20%20%20enterprises.
        1.3.6.1.2.1.1.3 m:SNMPv2-MIB s:c d:Hundredths%20of%20a%20second%20since%20the%20management%20part%20of%20the%0A%20%20%20%20%20%20%20%20system%20began.
        1.3.6.1.2.1.1.3.0 m:DISMAN-EVENT-MIB
        1.3.6.1.2.1.1.4 m:SNMPv2-MIB s:c d:Who%20looks%20after%20this%20node%20and%20how%20to%20reach%20them%3B%20empty%20when%0A%20%20%20%20%20%20%20%20nobody%20is%20known.
        1.3.6.1.2.1.1.5 m:SNMPv2-MIB s:c d:The%20node%27s%20name%2C%20by%20custom%20its%20full%20domain%20name%3B%20empty%20when%0A%20%20%20%20%20%20%20%20unknown.
        1.3.6.1.2.1.1.6 m:SNMPv2-MIB s:c d:Where%20the%20node%20stands%3B%20empty%20when%20unknown.
        1.3.6.1.2.1.1.7 m:SNMPv2-MIB s:c d:The%20layers%20whose%20services%20the%20node%20offers:%20the%20sum%20of%0A%20%20%20%20%20%20%20%202%5E%28layer%20-%201%29%2C%20with%201%20repeater%2C%202%20bridge%2C%203%20router%2C%204%20host%2C%207%0A%20%20%20%20%20%20%20%20applications.
        1.3.6.1.2.1.1.8 m:SNMPv2-MIB s:c d:When%20a%20row%20of%20sysORTable%20last%20changed.
        1.3.6.1.2.1.1.9 m:SNMPv2-MIB s:c d:The%20MIB%20modules%20that%20the%20agent%20supports%20at%20present.
        1.3.6.1.2.1.1.9.1 m:SNMPv2-MIB s:c d:One%20supported%20module.
        1.3.6.1.2.1.1.9.1.1 m:SNMPv2-MIB s:c d:Tells%20the%20rows%20apart.
        1.3.6.1.2.1.1.9.1.2 m:SNMPv2-MIB s:c d:The%20name%20of%20a%20capabilities%20statement%20of%20the%20agent.
        1.3.6.1.2.1.1.9.1.3 m:SNMPv2-MIB s:c d:The%20same%20in%20words.
        1.3.6.1.2.1.1.9.1.4 m:SNMPv2-MIB s:c d:When%20this%20row%20came%20to%20be.
        1.3.6.1.2.1.2 m:IF-MIB
        1.3.6.1.2.1.2.1 m:IF-MIB s:c d:How%20many%20interfaces%20there%20are%2C%20in%20whatever%20state.
        1.3.6.1.2.1.2.2 m:IF-MIB s:c d:The%20interfaces%3B%20ifNumber%20tells%20how%20many.
        1.3.6.1.2.1.2.2.1 m:IF-MIB s:c d:One%20interface.
        1.3.6.1.2.1.2.2.1.1 m:IF-MIB s:c d:A%20number%20above%200%20that%20the%20interface%20keeps%20at%20least%20until%20the%0A%20%20%20%20%20%20%20%20management%20system%20starts%20anew.
        1.3.6.1.2.1.2.2.1.2 m:IF-MIB s:c d:The%20interface%20in%20words:%20maker%2C%20product%20and%20version%20of%20its%0A%20%20%20%20%20%20%20%20hardware%20or%20software%2C%20or%20its%20name.
        1.3.6.1.2.1.2.2.1.3 m:IF-MIB s:c d:The%20kind%20of%20the%20interface.
        1.3.6.1.2.1.2.2.1.4 m:IF-MIB s:c d:The%20largest%20packet%20that%20the%20interface%20takes%2C%20in%20octets.
        1.3.6.1.2.1.2.2.1.5 m:IF-MIB s:c d:The%20present%20bandwidth%20in%20bits%20per%20second%2C%20or%20the%20nominal%20one%3B%0A%20%20%20%20%20%20%20%204294967295%20when%20it%20is%20more%2C%20and%20then%20ifHighSpeed%20holds%20it.
        1.3.6.1.2.1.2.2.1.6 m:IF-MIB s:c d:The%20address%20in%20the%20layer%20below%20the%20network%20layer%3B%20empty%20when%0A%20%20%20%20%20%20%20%20there%20is%20none.
        1.3.6.1.2.1.2.2.1.7 m:IF-MIB s:c d:The%20state%20that%20is%20wanted.
        1.3.6.1.2.1.2.2.1.8 m:IF-MIB s:c d:The%20state%20that%20is:%20dormant%20waits%20for%20an%20event%20from%20outside%2C%0A%20%20%20%20%20%20%20%20notPresent%20lacks%20a%20part%2C%20lowerLayerDown%20lacks%20a%20layer%20below.
        1.3.6.1.2.1.2.2.1.9 m:IF-MIB s:c d:sysUpTime%20when%20the%20present%20state%20began%3B%200%20when%20that%20was%0A%20%20%20%20%20%20%20%20before%20the%20management%20system%20began.
        1.3.6.1.2.1.2.2.1.10 m:IF-MIB s:c d:Octets%20in%2C%20framing%20included.
        1.3.6.1.2.1.2.2.1.11 m:IF-MIB s:c d:Unicast%20packets%20in%20that%20were%20passed%20up.
        1.3.6.1.2.1.2.2.1.12 m:IF-MIB s:d d:Multicast%20and%20broadcast%20packets%20in%20that%20were%20passed%20up.%0A%20%20%20%20%20%20%20%20Deprecated:%20ifXTable%20counts%20them%20apart.
        1.3.6.1.2.1.2.2.1.13 m:IF-MIB s:c d:Packets%20in%20without%20error%20that%20were%20still%20dropped%2C%20for%20want%20of%0A%20%20%20%20%20%20%20%20memory%20for%20example.
        1.3.6.1.2.1.2.2.1.14 m:IF-MIB s:c d:Packets%20in%20that%20were%20dropped%20because%20of%20errors%20in%20them.
        1.3.6.1.2.1.2.2.1.15 m:IF-MIB s:c d:Packets%20in%20that%20were%20dropped%20because%20nobody%20here%20speaks%20their%0A%20%20%20%20%20%20%20%20protocol.
        1.3.6.1.2.1.2.2.1.16 m:IF-MIB s:c d:Octets%20out%2C%20framing%20included.
        1.3.6.1.2.1.2.2.1.17 m:IF-MIB s:c d:Unicast%20packets%20that%20were%20to%20be%20sent%2C%20the%20dropped%20ones%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.2.2.1.18 m:IF-MIB s:d d:Multicast%20and%20broadcast%20packets%20that%20were%20to%20be%20sent.%0A%20%20%20%20%20%20%20%20Deprecated:%20ifXTable%20counts%20them%20apart.
        1.3.6.1.2.1.2.2.1.19 m:IF-MIB s:c d:Packets%20to%20be%20sent%20without%20error%20that%20were%20still%20dropped.
        1.3.6.1.2.1.2.2.1.20 m:IF-MIB s:c d:Packets%20that%20could%20not%20be%20sent%20because%20of%20errors.
        1.3.6.1.2.1.2.2.1.21 m:IF-MIB s:d d:The%20length%20of%20the%20output%20queue%20in%20packets.
        1.3.6.1.2.1.2.2.1.22 m:IF-MIB s:d d:Where%20the%20objects%20of%20this%20kind%20of%20medium%20are%20found.%0A%20%20%20%20%20%20%20%20Deprecated:%20vendors%20disagreed%20on%20it.
        1.3.6.1.2.1.4 m:IP-MIB
        1.3.6.1.2.1.4.1 m:IP-MIB s:c d:Whether%20this%20is%20a%20router%20of%20IPv4%3B%20kept%20over%20a%20restart.
        1.3.6.1.2.1.4.2 m:IP-MIB s:c d:The%20time%20to%20live%20of%20datagrams%20whose%20protocol%20asks%20for%20none%3B%0A%20%20%20%20%20%20%20%20kept%20over%20a%20restart.
        1.3.6.1.2.1.4.3 m:IP-MIB s:d d:Datagrams%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.4.4 m:IP-MIB s:d d:Datagrams%20in%20that%20were%20dropped%20for%20faults%20in%20their%20headers:%0A%20%20%20%20%20%20%20%20checksum%2C%20version%2C%20form%2C%20time%20to%20live%2C%20options.
        1.3.6.1.2.1.4.5 m:IP-MIB s:d d:Datagrams%20in%20that%20were%20dropped%20because%20their%20destination%20is%20no%0A%20%20%20%20%20%20%20%20address%20to%20be%20received%20or%20forwarded%20here.
        1.3.6.1.2.1.4.6 m:IP-MIB s:d d:Datagrams%20in%20for%20others%2C%20for%20which%20a%20route%20was%20sought.
        1.3.6.1.2.1.4.7 m:IP-MIB s:d d:Datagrams%20for%20this%20host%20that%20were%20dropped%20because%20nobody%20here%0A%20%20%20%20%20%20%20%20speaks%20their%20protocol.
        1.3.6.1.2.1.4.8 m:IP-MIB s:d d:Faultless%20datagrams%20in%20that%20were%20still%20dropped%2C%20for%20want%20of%0A%20%20%20%20%20%20%20%20memory%20for%20example.
        1.3.6.1.2.1.4.9 m:IP-MIB s:d d:Datagrams%20passed%20up%20to%20the%20protocols%20over%20IP%2C%20ICMP%20among%0A%20%20%20%20%20%20%20%20them.
        1.3.6.1.2.1.4.10 m:IP-MIB s:d d:Datagrams%20that%20the%20protocols%20over%20IP%20gave%20to%20be%20sent%3B%0A%20%20%20%20%20%20%20%20forwarded%20ones%20are%20not%20counted.
        1.3.6.1.2.1.4.11 m:IP-MIB s:d d:Faultless%20datagrams%20to%20be%20sent%20that%20were%20still%20dropped%2C%20for%0A%20%20%20%20%20%20%20%20want%20of%20memory%20for%20example.
        1.3.6.1.2.1.4.12 m:IP-MIB s:d d:Datagrams%2C%20forwarded%20ones%20included%2C%20that%20were%20dropped%20because%0A%20%20%20%20%20%20%20%20no%20route%20led%20to%20their%20destination.
        1.3.6.1.2.1.4.13 m:IP-MIB s:c d:How%20long%20fragments%20wait%20for%20the%20others.
        1.3.6.1.2.1.4.14 m:IP-MIB s:d d:Fragments%20in%20that%20had%20to%20be%20put%20together.
        1.3.6.1.2.1.4.15 m:IP-MIB s:d d:Datagrams%20put%20together%20from%20fragments.
        1.3.6.1.2.1.4.16 m:IP-MIB s:d d:Times%20that%20putting%20fragments%20together%20failed%2C%20be%20it%20by%20a%0A%20%20%20%20%20%20%20%20timeout.
        1.3.6.1.2.1.4.17 m:IP-MIB s:d d:Datagrams%20cut%20into%20fragments.
        1.3.6.1.2.1.4.18 m:IP-MIB s:d d:Datagrams%20dropped%20because%20they%20had%20to%20be%20cut%20into%20fragments%0A%20%20%20%20%20%20%20%20and%20could%20not.
        1.3.6.1.2.1.4.19 m:IP-MIB s:d d:Fragments%20made.
        1.3.6.1.2.1.4.20 m:IP-MIB s:d d:The%20addresses.
        1.3.6.1.2.1.4.20.1 m:IP-MIB s:d d:One%20address.
        1.3.6.1.2.1.4.20.1.1 m:IP-MIB s:d d:The%20address.
        1.3.6.1.2.1.4.20.1.2 m:IP-MIB s:d d:The%20interface%20of%20the%20address.
        1.3.6.1.2.1.4.20.1.3 m:IP-MIB s:d d:The%20mask:%201%20in%20every%20bit%20of%20the%20network%2C%200%20in%20every%20bit%20of%20the%0A%20%20%20%20%20%20%20%20host.
        1.3.6.1.2.1.4.20.1.4 m:IP-MIB s:d d:The%20lowest%20bit%20of%20the%20broadcast%20address.
        1.3.6.1.2.1.4.20.1.5 m:IP-MIB s:d d:The%20largest%20datagram%20that%20can%20be%20put%20together%20from%20fragments%2C%0A%20%20%20%20%20%20%20%20in%20octets.
        1.3.6.1.2.1.4.22 m:IP-MIB s:d d:Which%20address%20below%20belongs%20to%20which%20address%20of%20IPv4.
        1.3.6.1.2.1.4.22.1 m:IP-MIB s:d d:One%20neighbour.
        1.3.6.1.2.1.4.22.1.1 m:IP-MIB s:d d:The%20interface.
        1.3.6.1.2.1.4.22.1.2 m:IP-MIB s:d d:The%20neighbour%27s%20address%20below.
        1.3.6.1.2.1.4.22.1.3 m:IP-MIB s:d d:The%20neighbour%27s%20address%20of%20IPv4.
        1.3.6.1.2.1.4.22.1.4 m:IP-MIB s:d d:How%20the%20row%20came%20about%3B%20setting%20invalid%20takes%20it%20away.
        1.3.6.1.2.1.4.23 m:IP-MIB s:d d:Good%20routes%20that%20were%20dropped%2C%20to%20free%20memory%20for%20example.
        1.3.6.1.2.1.4.24 m:IP-FORWARD-MIB d:The%20routes%20of%20a%20host%20or%20a%20router%2C%20several%20to%20one%20destination%0A%20%20%20%20%20%20%20%20if%20need%20be.
        1.3.6.1.2.1.4.24.1 m:IP-FORWARD-MIB s:o d:How%20many%20valid%20routes%20there%20are.
        1.3.6.1.2.1.4.24.2 m:IP-FORWARD-MIB s:o d:The%20routes.
        1.3.6.1.2.1.4.24.2.1 m:IP-FORWARD-MIB s:o d:One%20route%20to%20one%20destination.
        1.3.6.1.2.1.4.24.2.1.1 m:IP-FORWARD-MIB s:o d:The%20destination%3B%200.0.0.0%20for%20a%20default%20route.
        1.3.6.1.2.1.4.24.2.1.2 m:IP-FORWARD-MIB s:o v:0 d:The%20mask%20of%20the%20destination.
        1.3.6.1.2.1.4.24.2.1.3 m:IP-FORWARD-MIB s:o d:The%20type%20of%20service%2C%20or%20another%20condition%2C%20that%20the%20route%20is%0A%20%20%20%20%20%20%20%20for.
        1.3.6.1.2.1.4.24.2.1.4 m:IP-FORWARD-MIB s:o d:The%20next%20router%3B%200.0.0.0%20when%20the%20destination%20is%20on%20the%20link.
        1.3.6.1.2.1.4.24.2.1.5 m:IP-FORWARD-MIB s:o v:0 d:The%20interface%20that%20leads%20there.
        1.3.6.1.2.1.4.24.2.1.6 m:IP-FORWARD-MIB s:o v:invalid d:Where%20the%20route%20ends%3B%20setting%20invalid%20takes%20it%20away.
        1.3.6.1.2.1.4.24.2.1.7 m:IP-FORWARD-MIB s:o d:How%20the%20route%20was%20learnt.
        1.3.6.1.2.1.4.24.2.1.8 m:IP-FORWARD-MIB s:o v:0 d:For%20how%20many%20seconds%20the%20route%20has%20stood%20or%20been%20found%20right.
        1.3.6.1.2.1.4.24.2.1.9 m:IP-FORWARD-MIB s:o d:Where%20the%20routing%20protocol%20tells%20more%3B%20zeroDotZero%20for%0A%20%20%20%20%20%20%20%20nowhere.
        1.3.6.1.2.1.4.24.2.1.10 m:IP-FORWARD-MIB s:o v:0 d:The%20autonomous%20system%20of%20the%20next%20router%3B%200%20when%20not%20known.
        1.3.6.1.2.1.4.24.2.1.11 m:IP-FORWARD-MIB s:o v:-1 d:The%20metric%20by%20which%20the%20routing%20protocol%20ranks%20the%20route%3B%20-1%0A%20%20%20%20%20%20%20%20when%20unused.
        1.3.6.1.2.1.4.24.2.1.12 m:IP-FORWARD-MIB s:o v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.2.1.13 m:IP-FORWARD-MIB s:o v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.2.1.14 m:IP-FORWARD-MIB s:o v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.2.1.15 m:IP-FORWARD-MIB s:o v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.3 m:IP-FORWARD-MIB s:d d:How%20many%20valid%20routes%20there%20are.
        1.3.6.1.2.1.4.24.4 m:IP-FORWARD-MIB s:d d:The%20routes.
        1.3.6.1.2.1.4.24.4.1 m:IP-FORWARD-MIB s:d d:One%20route%20to%20one%20destination.
        1.3.6.1.2.1.4.24.4.1.1 m:IP-FORWARD-MIB s:d d:The%20destination%2C%200%20wherever%20the%20mask%20is%3B%200.0.0.0%20for%20a%20default%0A%20%20%20%20%20%20%20%20route.
        1.3.6.1.2.1.4.24.4.1.2 m:IP-FORWARD-MIB s:d d:The%20mask%20of%20the%20destination.
        1.3.6.1.2.1.4.24.4.1.3 m:IP-FORWARD-MIB s:d d:The%20type%20of%20service%20that%20the%20route%20is%20for%3B%200%20for%20any.
        1.3.6.1.2.1.4.24.4.1.4 m:IP-FORWARD-MIB s:d d:The%20next%20router%3B%200.0.0.0%20when%20the%20destination%20is%20on%20the%20link.
        1.3.6.1.2.1.4.24.4.1.5 m:IP-FORWARD-MIB s:d v:0 d:The%20interface%20that%20leads%20there.
        1.3.6.1.2.1.4.24.4.1.6 m:IP-FORWARD-MIB s:d d:Where%20the%20route%20ends:%20local%20on%20the%20link%2C%20remote%20behind%20a%0A%20%20%20%20%20%20%20%20router%2C%20reject%20nowhere.
        1.3.6.1.2.1.4.24.4.1.7 m:IP-FORWARD-MIB s:d d:How%20the%20route%20was%20learnt.
        1.3.6.1.2.1.4.24.4.1.8 m:IP-FORWARD-MIB s:d v:0 d:For%20how%20many%20seconds%20the%20route%20has%20stood%20or%20been%20found%20right.
        1.3.6.1.2.1.4.24.4.1.9 m:IP-FORWARD-MIB s:d d:Where%20the%20routing%20protocol%20tells%20more%3B%20zeroDotZero%20for%0A%20%20%20%20%20%20%20%20nowhere.
        1.3.6.1.2.1.4.24.4.1.10 m:IP-FORWARD-MIB s:d v:0 d:The%20autonomous%20system%20of%20the%20next%20router%3B%200%20when%20not%20known.
        1.3.6.1.2.1.4.24.4.1.11 m:IP-FORWARD-MIB s:d v:-1 d:The%20metric%20by%20which%20the%20routing%20protocol%20ranks%20the%20route%3B%20-1%0A%20%20%20%20%20%20%20%20when%20unused.
        1.3.6.1.2.1.4.24.4.1.12 m:IP-FORWARD-MIB s:d v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.4.1.13 m:IP-FORWARD-MIB s:d v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.4.1.14 m:IP-FORWARD-MIB s:d v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.4.1.15 m:IP-FORWARD-MIB s:d v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.4.1.16 m:IP-FORWARD-MIB s:d d:The%20state%20of%20the%20row.
        1.3.6.1.2.1.4.24.5 m:IP-FORWARD-MIB
        1.3.6.1.2.1.4.24.5.1 m:IP-FORWARD-MIB
        1.3.6.1.2.1.4.24.5.1.2 m:IP-FORWARD-MIB d:Routes%20as%20RFC%201354%20had%20them.
        1.3.6.1.2.1.4.24.5.1.3 m:IP-FORWARD-MIB d:Routes%20of%20IPv4.
        1.3.6.1.2.1.4.24.5.1.4 m:IP-FORWARD-MIB d:Routes.
        1.3.6.1.2.1.4.24.5.2 m:IP-FORWARD-MIB
        1.3.6.1.2.1.4.24.5.2.1 m:IP-FORWARD-MIB d:What%20had%20to%20be%20supported%20for%20IPv4.
        1.3.6.1.2.1.4.24.5.2.2 m:IP-FORWARD-MIB d:What%20had%20to%20be%20supported%20before%20RFC%202096.
        1.3.6.1.2.1.4.24.5.2.3 m:IP-FORWARD-MIB d:What%20has%20to%20be%20supported%20where%20routes%20can%20be%20written.
        1.3.6.1.2.1.4.24.5.2.4 m:IP-FORWARD-MIB d:What%20has%20to%20be%20supported%20where%20routes%20can%20only%20be%20read.
        1.3.6.1.2.1.4.24.6 m:IP-FORWARD-MIB s:c d:How%20many%20valid%20routes%20there%20are.
        1.3.6.1.2.1.4.24.7 m:IP-FORWARD-MIB s:c d:The%20routes.
        1.3.6.1.2.1.4.24.7.1 m:IP-FORWARD-MIB s:c d:One%20route%20to%20one%20destination.
        1.3.6.1.2.1.4.24.7.1.1 m:IP-FORWARD-MIB s:c d:The%20kind%20of%20inetCidrRouteDest.
        1.3.6.1.2.1.4.24.7.1.2 m:IP-FORWARD-MIB s:c d:The%20destination%2C%200%20behind%20its%20length%3B%20all%20zeros%20for%20a%20default%0A%20%20%20%20%20%20%20%20route.
        1.3.6.1.2.1.4.24.7.1.3 m:IP-FORWARD-MIB s:c d:How%20many%20leading%20bits%20of%20the%20destination%20count.
        1.3.6.1.2.1.4.24.7.1.4 m:IP-FORWARD-MIB s:c d:Tells%20apart%20routes%20that%20would%20have%20the%20same%20index%20without%20it%3B%0A%20%20%20%20%20%20%20%20it%20has%20no%20further%20meaning.%20zeroDotZero%20as%20a%20rule.
        1.3.6.1.2.1.4.24.7.1.5 m:IP-FORWARD-MIB s:c d:The%20kind%20of%20inetCidrRouteNextHop%3B%20unknown%20for%20none.
        1.3.6.1.2.1.4.24.7.1.6 m:IP-FORWARD-MIB s:c d:The%20next%20router%3B%20empty%20when%20the%20destination%20is%20on%20the%20link.
        1.3.6.1.2.1.4.24.7.1.7 m:IP-FORWARD-MIB s:c d:The%20interface%20that%20leads%20there%3B%200%20for%20none%20in%20particular.
        1.3.6.1.2.1.4.24.7.1.8 m:IP-FORWARD-MIB s:c d:Where%20the%20route%20ends:%20local%20on%20the%20link%2C%20remote%20behind%20a%0A%20%20%20%20%20%20%20%20router%2C%20reject%20in%20an%20error%20message%2C%20blackhole%20nowhere.
        1.3.6.1.2.1.4.24.7.1.9 m:IP-FORWARD-MIB s:c d:How%20the%20route%20was%20learnt.
        1.3.6.1.2.1.4.24.7.1.10 m:IP-FORWARD-MIB s:c d:For%20how%20many%20seconds%20the%20route%20has%20stood%20or%20been%20found%20right.
        1.3.6.1.2.1.4.24.7.1.11 m:IP-FORWARD-MIB s:c v:0 d:The%20autonomous%20system%20of%20the%20next%20router%3B%200%20when%20not%20known.
        1.3.6.1.2.1.4.24.7.1.12 m:IP-FORWARD-MIB s:c v:-1 d:The%20metric%20by%20which%20the%20routing%20protocol%20ranks%20the%20route%3B%20-1%0A%20%20%20%20%20%20%20%20when%20unused.
        1.3.6.1.2.1.4.24.7.1.13 m:IP-FORWARD-MIB s:c v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.7.1.14 m:IP-FORWARD-MIB s:c v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.7.1.15 m:IP-FORWARD-MIB s:c v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.7.1.16 m:IP-FORWARD-MIB s:c v:-1 d:A%20further%20metric%3B%20-1%20when%20unused.
        1.3.6.1.2.1.4.24.7.1.17 m:IP-FORWARD-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.2.1.4.24.8 m:IP-FORWARD-MIB s:c d:Valid%20routes%20that%20were%20dropped%2C%20to%20free%20memory%20for%20example.
        1.3.6.1.2.1.4.25 m:IP-MIB s:c d:Whether%20this%20is%20a%20router%20of%20IPv6%20on%20any%20interface%3B%20kept%20over%20a%0A%20%20%20%20%20%20%20%20restart.
        1.3.6.1.2.1.4.26 m:IP-MIB s:c d:The%20hop%20limit%20of%20datagrams%20whose%20protocol%20asks%20for%20none%3B%20kept%0A%20%20%20%20%20%20%20%20over%20a%20restart.
        1.3.6.1.2.1.4.27 m:IP-MIB s:c d:sysUpTime%20when%20a%20row%20of%20ipv4InterfaceTable%20last%20came%2C%20went%20or%0A%20%20%20%20%20%20%20%20changed.
        1.3.6.1.2.1.4.28 m:IP-MIB s:c d:The%20interfaces%20that%20speak%20IPv4.
        1.3.6.1.2.1.4.28.1 m:IP-MIB s:c d:IPv4%20on%20one%20interface.
        1.3.6.1.2.1.4.28.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.28.1.2 m:IP-MIB s:c d:The%20largest%20datagram%20that%20can%20be%20put%20together%20from%20fragments%2C%0A%20%20%20%20%20%20%20%20in%20octets.
        1.3.6.1.2.1.4.28.1.3 m:IP-MIB s:c d:Whether%20IPv4%20is%20on%20here%3B%20the%20interface%20itself%20is%20not%20touched.
        1.3.6.1.2.1.4.28.1.4 m:IP-MIB s:c v:1000 d:How%20long%20to%20wait%20before%20asking%20for%20a%20neighbour%20by%20ARP%20again.
        1.3.6.1.2.1.4.29 m:IP-MIB s:c d:sysUpTime%20when%20a%20row%20of%20ipv6InterfaceTable%20last%20came%2C%20went%20or%0A%20%20%20%20%20%20%20%20changed.
        1.3.6.1.2.1.4.30 m:IP-MIB s:c d:The%20interfaces%20that%20speak%20IPv6.
        1.3.6.1.2.1.4.30.1 m:IP-MIB s:c d:IPv6%20on%20one%20interface.
        1.3.6.1.2.1.4.30.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.30.1.2 m:IP-MIB s:c d:The%20largest%20datagram%20that%20can%20be%20put%20together%20from%20fragments.
        1.3.6.1.2.1.4.30.1.3 m:IP-MIB s:c d:What%20follows%20the%20prefix%20in%20the%20addresses%20of%20the%20interface.
        1.3.6.1.2.1.4.30.1.5 m:IP-MIB s:c d:Whether%20IPv6%20is%20on%20here%3B%20the%20interface%20itself%20is%20not%20touched.
        1.3.6.1.2.1.4.30.1.6 m:IP-MIB s:c d:How%20long%20a%20neighbour%20that%20answered%20counts%20as%20reachable.
        1.3.6.1.2.1.4.30.1.7 m:IP-MIB s:c d:How%20long%20to%20wait%20before%20soliciting%20a%20neighbour%20again.
        1.3.6.1.2.1.4.30.1.8 m:IP-MIB s:c d:Whether%20this%20is%20a%20router%20of%20IPv6%20on%20this%20interface.
        1.3.6.1.2.1.4.31 m:IP-MIB
        1.3.6.1.2.1.4.31.1 m:IP-MIB s:c d:Datagrams%20of%20the%20whole%20host%2C%20a%20row%20for%20each%20version%20of%20IP.
        1.3.6.1.2.1.4.31.1.1 m:IP-MIB s:c d:The%20datagrams%20of%20one%20version.
        1.3.6.1.2.1.4.31.1.1.1 m:IP-MIB s:c d:The%20version%20of%20IP.
        1.3.6.1.2.1.4.31.1.1.3 m:IP-MIB s:c d:Datagrams%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.4.31.1.1.4 m:IP-MIB s:c d:ipSystemStatsInReceives%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.5 m:IP-MIB s:c d:The%20octets%20of%20the%20datagrams%20in%20ipSystemStatsInReceives.
        1.3.6.1.2.1.4.31.1.1.6 m:IP-MIB s:c d:ipSystemStatsInOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.7 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20for%20faults%20in%20their%20headers:%0A%20%20%20%20%20%20%20%20version%2C%20form%2C%20hop%20count%2C%20options.
        1.3.6.1.2.1.4.31.1.1.8 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20no%20route%20led%20to%20their%0A%20%20%20%20%20%20%20%20destination.
        1.3.6.1.2.1.4.31.1.1.9 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20their%20destination%20is%20no%0A%20%20%20%20%20%20%20%20address%20to%20be%20received%20or%20forwarded%20here.
        1.3.6.1.2.1.4.31.1.1.10 m:IP-MIB s:c d:Datagrams%20for%20this%20host%20that%20were%20dropped%20because%20nobody%20here%0A%20%20%20%20%20%20%20%20speaks%20their%20protocol.
        1.3.6.1.2.1.4.31.1.1.11 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20their%20frames%20held%20too%0A%20%20%20%20%20%20%20%20few%20octets.
        1.3.6.1.2.1.4.31.1.1.12 m:IP-MIB s:c d:Datagrams%20in%20for%20others%2C%20for%20which%20a%20route%20was%20sought.
        1.3.6.1.2.1.4.31.1.1.13 m:IP-MIB s:c d:ipSystemStatsInForwDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.14 m:IP-MIB s:c d:Fragments%20in%20that%20had%20to%20be%20put%20together.
        1.3.6.1.2.1.4.31.1.1.15 m:IP-MIB s:c d:Datagrams%20put%20together%20from%20fragments.
        1.3.6.1.2.1.4.31.1.1.16 m:IP-MIB s:c d:Times%20that%20putting%20fragments%20together%20failed%2C%20be%20it%20by%20a%0A%20%20%20%20%20%20%20%20timeout.
        1.3.6.1.2.1.4.31.1.1.17 m:IP-MIB s:c d:Faultless%20datagrams%20in%20that%20were%20still%20dropped%2C%20for%20want%20of%0A%20%20%20%20%20%20%20%20memory%20for%20example.
        1.3.6.1.2.1.4.31.1.1.18 m:IP-MIB s:c d:Datagrams%20passed%20up%20to%20the%20protocols%20over%20IP%2C%20ICMP%20among%0A%20%20%20%20%20%20%20%20them.
        1.3.6.1.2.1.4.31.1.1.19 m:IP-MIB s:c d:ipSystemStatsInDelivers%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.20 m:IP-MIB s:c d:Datagrams%20that%20the%20protocols%20over%20IP%20gave%20to%20be%20sent%3B%0A%20%20%20%20%20%20%20%20forwarded%20ones%20are%20not%20counted.
        1.3.6.1.2.1.4.31.1.1.21 m:IP-MIB s:c d:ipSystemStatsOutRequests%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.22 m:IP-MIB s:c d:Datagrams%20of%20this%20host%20that%20were%20dropped%20because%20no%20route%20led%0A%20%20%20%20%20%20%20%20to%20their%20destination.
        1.3.6.1.2.1.4.31.1.1.23 m:IP-MIB s:c d:Datagrams%20for%20others%20that%20were%20sent%20on.
        1.3.6.1.2.1.4.31.1.1.24 m:IP-MIB s:c d:ipSystemStatsOutForwDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.25 m:IP-MIB s:c d:Faultless%20datagrams%20to%20be%20sent%20that%20were%20still%20dropped%2C%20for%0A%20%20%20%20%20%20%20%20want%20of%20memory%20for%20example.
        1.3.6.1.2.1.4.31.1.1.26 m:IP-MIB s:c d:Datagrams%20to%20be%20sent%20that%20had%20to%20be%20cut%20into%20fragments.
        1.3.6.1.2.1.4.31.1.1.27 m:IP-MIB s:c d:Datagrams%20cut%20into%20fragments.
        1.3.6.1.2.1.4.31.1.1.28 m:IP-MIB s:c d:Datagrams%20dropped%20because%20they%20had%20to%20be%20cut%20into%20fragments%0A%20%20%20%20%20%20%20%20and%20could%20not.
        1.3.6.1.2.1.4.31.1.1.29 m:IP-MIB s:c d:Fragments%20made.
        1.3.6.1.2.1.4.31.1.1.30 m:IP-MIB s:c d:Datagrams%20given%20to%20the%20layers%20below%2C%20forwarded%20ones%20included.
        1.3.6.1.2.1.4.31.1.1.31 m:IP-MIB s:c d:ipSystemStatsOutTransmits%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.32 m:IP-MIB s:c d:The%20octets%20of%20the%20datagrams%20in%20ipSystemStatsOutTransmits.
        1.3.6.1.2.1.4.31.1.1.33 m:IP-MIB s:c d:ipSystemStatsOutOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.34 m:IP-MIB s:c d:Multicast%20datagrams%20in.
        1.3.6.1.2.1.4.31.1.1.35 m:IP-MIB s:c d:ipSystemStatsInMcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.36 m:IP-MIB s:c d:The%20octets%20of%20multicast%20datagrams%20in.
        1.3.6.1.2.1.4.31.1.1.37 m:IP-MIB s:c d:ipSystemStatsInMcastOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.38 m:IP-MIB s:c d:Multicast%20datagrams%20out.
        1.3.6.1.2.1.4.31.1.1.39 m:IP-MIB s:c d:ipSystemStatsOutMcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.40 m:IP-MIB s:c d:The%20octets%20of%20multicast%20datagrams%20out.
        1.3.6.1.2.1.4.31.1.1.41 m:IP-MIB s:c d:ipSystemStatsOutMcastOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.42 m:IP-MIB s:c d:Broadcast%20datagrams%20in.
        1.3.6.1.2.1.4.31.1.1.43 m:IP-MIB s:c d:ipSystemStatsInBcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.44 m:IP-MIB s:c d:Broadcast%20datagrams%20out.
        1.3.6.1.2.1.4.31.1.1.45 m:IP-MIB s:c d:ipSystemStatsOutBcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.1.1.46 m:IP-MIB s:c d:When%20a%20counter%20of%20the%20row%20last%20lost%20its%20continuity%3B%200%20when%20it%0A%20%20%20%20%20%20%20%20never%20did%20since%20the%20management%20system%20began.
        1.3.6.1.2.1.4.31.1.1.47 m:IP-MIB s:c d:How%20long%20it%20takes%20at%20least%20until%20the%20counters%20are%20new%3B%20asking%0A%20%20%20%20%20%20%20%20more%20often%20is%20of%20no%20use.
        1.3.6.1.2.1.4.31.2 m:IP-MIB s:c d:sysUpTime%20when%20a%20row%20of%20ipIfStatsTable%20last%20came%20or%20went.
        1.3.6.1.2.1.4.31.3 m:IP-MIB s:c d:Datagrams%20of%20each%20interface%20and%20version%20of%20IP.
        1.3.6.1.2.1.4.31.3.1 m:IP-MIB s:c d:The%20datagrams%20of%20one%20version%20on%20one%20interface.
        1.3.6.1.2.1.4.31.3.1.1 m:IP-MIB s:c d:The%20version%20of%20IP.
        1.3.6.1.2.1.4.31.3.1.2 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.31.3.1.3 m:IP-MIB s:c d:Datagrams%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.4.31.3.1.4 m:IP-MIB s:c d:ipIfStatsInReceives%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.5 m:IP-MIB s:c d:The%20octets%20of%20the%20datagrams%20in%20ipIfStatsInReceives.
        1.3.6.1.2.1.4.31.3.1.6 m:IP-MIB s:c d:ipIfStatsInOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.7 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20for%20faults%20in%20their%20headers:%0A%20%20%20%20%20%20%20%20version%2C%20form%2C%20hop%20count%2C%20options.
        1.3.6.1.2.1.4.31.3.1.8 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20no%20route%20led%20to%20their%0A%20%20%20%20%20%20%20%20destination.
        1.3.6.1.2.1.4.31.3.1.9 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20their%20destination%20is%20no%0A%20%20%20%20%20%20%20%20address%20to%20be%20received%20or%20forwarded%20here.
        1.3.6.1.2.1.4.31.3.1.10 m:IP-MIB s:c d:Datagrams%20for%20this%20host%20that%20were%20dropped%20because%20nobody%20here%0A%20%20%20%20%20%20%20%20speaks%20their%20protocol.
        1.3.6.1.2.1.4.31.3.1.11 m:IP-MIB s:c d:Datagrams%20in%20that%20were%20dropped%20because%20their%20frames%20held%20too%0A%20%20%20%20%20%20%20%20few%20octets.
        1.3.6.1.2.1.4.31.3.1.12 m:IP-MIB s:c d:Datagrams%20in%20for%20others%2C%20for%20which%20a%20route%20was%20sought.
        1.3.6.1.2.1.4.31.3.1.13 m:IP-MIB s:c d:ipIfStatsInForwDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.14 m:IP-MIB s:c d:Fragments%20in%20that%20had%20to%20be%20put%20together.
        1.3.6.1.2.1.4.31.3.1.15 m:IP-MIB s:c d:Datagrams%20put%20together%20from%20fragments.
        1.3.6.1.2.1.4.31.3.1.16 m:IP-MIB s:c d:Times%20that%20putting%20fragments%20together%20failed%2C%20be%20it%20by%20a%0A%20%20%20%20%20%20%20%20timeout.
        1.3.6.1.2.1.4.31.3.1.17 m:IP-MIB s:c d:Faultless%20datagrams%20in%20that%20were%20still%20dropped%2C%20for%20want%20of%0A%20%20%20%20%20%20%20%20memory%20for%20example.
        1.3.6.1.2.1.4.31.3.1.18 m:IP-MIB s:c d:Datagrams%20passed%20up%20to%20the%20protocols%20over%20IP%2C%20ICMP%20among%0A%20%20%20%20%20%20%20%20them.
        1.3.6.1.2.1.4.31.3.1.19 m:IP-MIB s:c d:ipIfStatsInDelivers%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.20 m:IP-MIB s:c d:Datagrams%20that%20the%20protocols%20over%20IP%20gave%20to%20be%20sent%3B%0A%20%20%20%20%20%20%20%20forwarded%20ones%20are%20not%20counted.
        1.3.6.1.2.1.4.31.3.1.21 m:IP-MIB s:c d:ipIfStatsOutRequests%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.23 m:IP-MIB s:c d:Datagrams%20for%20others%20that%20were%20sent%20on.
        1.3.6.1.2.1.4.31.3.1.24 m:IP-MIB s:c d:ipIfStatsOutForwDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.25 m:IP-MIB s:c d:Faultless%20datagrams%20to%20be%20sent%20that%20were%20still%20dropped%2C%20for%0A%20%20%20%20%20%20%20%20want%20of%20memory%20for%20example.
        1.3.6.1.2.1.4.31.3.1.26 m:IP-MIB s:c d:Datagrams%20to%20be%20sent%20that%20had%20to%20be%20cut%20into%20fragments.
        1.3.6.1.2.1.4.31.3.1.27 m:IP-MIB s:c d:Datagrams%20cut%20into%20fragments.
        1.3.6.1.2.1.4.31.3.1.28 m:IP-MIB s:c d:Datagrams%20dropped%20because%20they%20had%20to%20be%20cut%20into%20fragments%0A%20%20%20%20%20%20%20%20and%20could%20not.
        1.3.6.1.2.1.4.31.3.1.29 m:IP-MIB s:c d:Fragments%20made.
        1.3.6.1.2.1.4.31.3.1.30 m:IP-MIB s:c d:Datagrams%20given%20to%20the%20layers%20below%2C%20forwarded%20ones%20included.
        1.3.6.1.2.1.4.31.3.1.31 m:IP-MIB s:c d:ipIfStatsOutTransmits%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.32 m:IP-MIB s:c d:The%20octets%20of%20the%20datagrams%20in%20ipIfStatsOutTransmits.
        1.3.6.1.2.1.4.31.3.1.33 m:IP-MIB s:c d:ipIfStatsOutOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.34 m:IP-MIB s:c d:Multicast%20datagrams%20in.
        1.3.6.1.2.1.4.31.3.1.35 m:IP-MIB s:c d:ipIfStatsInMcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.36 m:IP-MIB s:c d:The%20octets%20of%20multicast%20datagrams%20in.
        1.3.6.1.2.1.4.31.3.1.37 m:IP-MIB s:c d:ipIfStatsInMcastOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.38 m:IP-MIB s:c d:Multicast%20datagrams%20out.
        1.3.6.1.2.1.4.31.3.1.39 m:IP-MIB s:c d:ipIfStatsOutMcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.40 m:IP-MIB s:c d:The%20octets%20of%20multicast%20datagrams%20out.
        1.3.6.1.2.1.4.31.3.1.41 m:IP-MIB s:c d:ipIfStatsOutMcastOctets%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.42 m:IP-MIB s:c d:Broadcast%20datagrams%20in.
        1.3.6.1.2.1.4.31.3.1.43 m:IP-MIB s:c d:ipIfStatsInBcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.44 m:IP-MIB s:c d:Broadcast%20datagrams%20out.
        1.3.6.1.2.1.4.31.3.1.45 m:IP-MIB s:c d:ipIfStatsOutBcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.4.31.3.1.46 m:IP-MIB s:c d:When%20a%20counter%20of%20the%20row%20last%20lost%20its%20continuity%3B%200%20when%20it%0A%20%20%20%20%20%20%20%20never%20did%20since%20the%20management%20system%20began.
        1.3.6.1.2.1.4.31.3.1.47 m:IP-MIB s:c d:How%20long%20it%20takes%20at%20least%20until%20the%20counters%20are%20new%3B%20asking%0A%20%20%20%20%20%20%20%20more%20often%20is%20of%20no%20use.
        1.3.6.1.2.1.4.32 m:IP-MIB s:c d:The%20prefixes%2C%20so%20that%20rows%20of%20other%20tables%20can%20point%20to%20them.
        1.3.6.1.2.1.4.32.1 m:IP-MIB s:c d:One%20prefix%20on%20one%20interface.
        1.3.6.1.2.1.4.32.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.32.1.2 m:IP-MIB s:c d:The%20kind%20of%20ipAddressPrefixPrefix.
        1.3.6.1.2.1.4.32.1.3 m:IP-MIB s:c d:The%20prefix%20as%20a%20whole%20address%2C%200%20behind%20its%20length.
        1.3.6.1.2.1.4.32.1.4 m:IP-MIB s:c d:The%20length%20of%20the%20prefix%20in%20bits.
        1.3.6.1.2.1.4.32.1.5 m:IP-MIB s:c d:Where%20the%20prefix%20comes%20from.
        1.3.6.1.2.1.4.32.1.6 m:IP-MIB s:c d:Whether%20addresses%20with%20the%20prefix%20are%20on%20the%20link.
        1.3.6.1.2.1.4.32.1.7 m:IP-MIB s:c d:Whether%20hosts%20may%20make%20themselves%20addresses%20from%20the%20prefix.
        1.3.6.1.2.1.4.32.1.8 m:IP-MIB s:c d:For%20how%20long%20addresses%20made%20from%20the%20prefix%20stay%20preferred%3B%0A%20%20%20%20%20%20%20%204294967295%20for%20ever.
        1.3.6.1.2.1.4.32.1.9 m:IP-MIB s:c d:For%20how%20long%20addresses%20made%20from%20the%20prefix%20stay%20valid%3B%0A%20%20%20%20%20%20%20%204294967295%20for%20ever.
        1.3.6.1.2.1.4.33 m:IP-MIB s:c d:A%20lock%20for%20managers%20that%20write%20to%20ipAddressTable.
        1.3.6.1.2.1.4.34 m:IP-MIB s:c d:The%20unicast%2C%20anycast%20and%20broadcast%20addresses%20of%20the%20host.
        1.3.6.1.2.1.4.34.1 m:IP-MIB s:c d:One%20address.
        1.3.6.1.2.1.4.34.1.1 m:IP-MIB s:c d:The%20kind%20of%20ipAddressAddr.
        1.3.6.1.2.1.4.34.1.2 m:IP-MIB s:c d:The%20address.
        1.3.6.1.2.1.4.34.1.3 m:IP-MIB s:c d:The%20interface%20of%20the%20address.
        1.3.6.1.2.1.4.34.1.4 m:IP-MIB s:c v:unicast d:What%20the%20address%20is%20for%3B%20IPv6%20has%20no%20broadcast.
        1.3.6.1.2.1.4.34.1.5 m:IP-MIB s:c v:zeroDotZero d:The%20row%20of%20ipAddressPrefixTable%20that%20the%20address%20belongs%20to%3B%0A%20%20%20%20%20%20%20%20zeroDotZero%20for%20none.
        1.3.6.1.2.1.4.34.1.6 m:IP-MIB s:c d:Where%20the%20address%20comes%20from.
        1.3.6.1.2.1.4.34.1.7 m:IP-MIB s:c v:preferred d:What%20the%20address%20is%20good%20for%3B%20one%20of%20IPv4%20is%20preferred%20as%20a%0A%20%20%20%20%20%20%20%20rule.
        1.3.6.1.2.1.4.34.1.8 m:IP-MIB s:c d:sysUpTime%20when%20the%20row%20was%20made%3B%200%20when%20that%20was%20before%20the%0A%20%20%20%20%20%20%20%20management%20system%20began.
        1.3.6.1.2.1.4.34.1.9 m:IP-MIB s:c d:sysUpTime%20when%20the%20row%20last%20changed%3B%200%20when%20that%20was%20before%0A%20%20%20%20%20%20%20%20the%20management%20system%20began.
        1.3.6.1.2.1.4.34.1.10 m:IP-MIB s:c d:The%20state%20of%20the%20row%3B%20it%20cannot%20be%20active%20without%20a%20valid%0A%20%20%20%20%20%20%20%20ipAddressIfIndex.
        1.3.6.1.2.1.4.34.1.11 m:IP-MIB s:c v:volatile d:How%20the%20row%20is%20kept.
        1.3.6.1.2.1.4.35 m:IP-MIB s:c d:Which%20address%20below%20belongs%20to%20which%20address%20of%20IP.
        1.3.6.1.2.1.4.35.1 m:IP-MIB s:c d:One%20neighbour.
        1.3.6.1.2.1.4.35.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.35.1.2 m:IP-MIB s:c d:The%20kind%20of%20ipNetToPhysicalNetAddress.
        1.3.6.1.2.1.4.35.1.3 m:IP-MIB s:c d:The%20neighbour%27s%20address%20of%20IP.
        1.3.6.1.2.1.4.35.1.4 m:IP-MIB s:c d:The%20neighbour%27s%20address%20below%3B%20empty%20while%20it%20is%20being%0A%20%20%20%20%20%20%20%20sought.
        1.3.6.1.2.1.4.35.1.5 m:IP-MIB s:c d:sysUpTime%20when%20the%20row%20last%20changed%3B%200%20when%20that%20was%20before%0A%20%20%20%20%20%20%20%20the%20management%20system%20began.
        1.3.6.1.2.1.4.35.1.6 m:IP-MIB s:c v:static d:How%20the%20row%20came%20about%3B%20setting%20invalid%20takes%20it%20away%2C%20local%0A%20%20%20%20%20%20%20%20is%20an%20address%20of%20this%20host.
        1.3.6.1.2.1.4.35.1.7 m:IP-MIB s:c d:What%20is%20known%20of%20the%20neighbour%27s%20being%20reachable:%20stale%20was%20so%0A%20%20%20%20%20%20%20%20once%2C%20delay%20and%20probe%20are%20being%20asked%2C%20incomplete%20has%20no%20address%20below%0A%20%20%20%20%20%20%20%20yet%2C%20invalid%20is%20gone.%20unknown%20where%20nobody%20keeps%20this.
        1.3.6.1.2.1.4.35.1.8 m:IP-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.2.1.4.36 m:IP-MIB s:c d:The%20zones%20that%20each%20interface%20lies%20in%2C%20by%20scope.
        1.3.6.1.2.1.4.36.1 m:IP-MIB s:c d:The%20zones%20of%20one%20interface.
        1.3.6.1.2.1.4.36.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.36.1.2 m:IP-MIB s:c d:The%20zone%20of%20link-local%20scope.
        1.3.6.1.2.1.4.36.1.3 m:IP-MIB s:c d:The%20zone%20of%20scope%203.
        1.3.6.1.2.1.4.36.1.4 m:IP-MIB s:c d:The%20zone%20of%20admin-local%20scope.
        1.3.6.1.2.1.4.36.1.5 m:IP-MIB s:c d:The%20zone%20of%20site-local%20scope.
        1.3.6.1.2.1.4.36.1.6 m:IP-MIB s:c d:The%20zone%20of%20scope%206.
        1.3.6.1.2.1.4.36.1.7 m:IP-MIB s:c d:The%20zone%20of%20scope%207.
        1.3.6.1.2.1.4.36.1.8 m:IP-MIB s:c d:The%20zone%20of%20organization-local%20scope.
        1.3.6.1.2.1.4.36.1.9 m:IP-MIB s:c d:The%20zone%20of%20scope%209.
        1.3.6.1.2.1.4.36.1.10 m:IP-MIB s:c d:The%20zone%20of%20scope%20A.
        1.3.6.1.2.1.4.36.1.11 m:IP-MIB s:c d:The%20zone%20of%20scope%20B.
        1.3.6.1.2.1.4.36.1.12 m:IP-MIB s:c d:The%20zone%20of%20scope%20C.
        1.3.6.1.2.1.4.36.1.13 m:IP-MIB s:c d:The%20zone%20of%20scope%20D.
        1.3.6.1.2.1.4.37 m:IP-MIB s:c d:The%20default%20routers%20that%20are%20known.
        1.3.6.1.2.1.4.37.1 m:IP-MIB s:c d:One%20default%20router.
        1.3.6.1.2.1.4.37.1.1 m:IP-MIB s:c d:The%20kind%20of%20ipDefaultRouterAddress.
        1.3.6.1.2.1.4.37.1.2 m:IP-MIB s:c d:The%20router%27s%20address.
        1.3.6.1.2.1.4.37.1.3 m:IP-MIB s:c d:The%20interface%20that%20leads%20to%20it.
        1.3.6.1.2.1.4.37.1.4 m:IP-MIB s:c d:How%20long%20it%20may%20still%20serve%20as%20one%3B%200%20when%20no%20more.
        1.3.6.1.2.1.4.37.1.5 m:IP-MIB s:c d:How%20it%20ranks%20among%20the%20others%2C%20a%20number%20of%20two%20bits%20with%20a%0A%20%20%20%20%20%20%20%20sign%20%28RFC%204191%29.
        1.3.6.1.2.1.4.38 m:IP-MIB s:c d:A%20lock%20for%20managers%20that%20write%20to%20ipv6RouterAdvertTable.
        1.3.6.1.2.1.4.39 m:IP-MIB s:c d:What%20router%20advertisements%20say%20on%20each%20interface.
        1.3.6.1.2.1.4.39.1 m:IP-MIB s:c d:The%20advertisements%20on%20one%20interface%3B%20kept%20over%20a%20restart.
        1.3.6.1.2.1.4.39.1.1 m:IP-MIB s:c d:The%20interface.
        1.3.6.1.2.1.4.39.1.2 m:IP-MIB s:c v:false d:Whether%20advertisements%20go%20out.
        1.3.6.1.2.1.4.39.1.3 m:IP-MIB s:c v:600 d:The%20longest%20time%20between%20two%20that%20nobody%20asked%20for.
        1.3.6.1.2.1.4.39.1.4 m:IP-MIB s:c d:The%20shortest%20time%20between%20two%20that%20nobody%20asked%20for%3B%20a%20third%0A%20%20%20%20%20%20%20%20of%20the%20longest%20as%20a%20rule.
        1.3.6.1.2.1.4.39.1.5 m:IP-MIB s:c v:false d:Whether%20they%20tell%20hosts%20to%20ask%20for%20addresses.
        1.3.6.1.2.1.4.39.1.6 m:IP-MIB s:c v:false d:Whether%20they%20tell%20hosts%20to%20ask%20for%20what%20is%20not%20an%20address.
        1.3.6.1.2.1.4.39.1.7 m:IP-MIB s:c v:0 d:The%20MTU%20that%20they%20tell%3B%200%20for%20none.
        1.3.6.1.2.1.4.39.1.8 m:IP-MIB s:c v:0 d:The%20reachable%20time%20that%20they%20tell%3B%200%20for%20none.
        1.3.6.1.2.1.4.39.1.9 m:IP-MIB s:c v:0 d:The%20retransmit%20time%20that%20they%20tell%3B%200%20for%20none.
        1.3.6.1.2.1.4.39.1.10 m:IP-MIB s:c d:The%20hop%20limit%20that%20they%20tell%3B%200%20for%20none.
        1.3.6.1.2.1.4.39.1.11 m:IP-MIB s:c d:How%20long%20the%20router%20may%20serve%20as%20a%20default%20router%3B%200%20for%20not%0A%20%20%20%20%20%20%20%20at%20all%2C%20else%20between%20the%20longest%20interval%20and%209000.
        1.3.6.1.2.1.4.39.1.12 m:IP-MIB s:c d:The%20state%20of%20the%20row%3B%20it%20can%20be%20made%20alone%2C%20for%20every%20other%0A%20%20%20%20%20%20%20%20column%20has%20a%20default.
        1.3.6.1.2.1.5 m:IP-MIB
        1.3.6.1.2.1.5.1 m:IP-MIB s:d d:Messages%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.5.2 m:IP-MIB s:d d:Messages%20in%20with%20faults%20of%20ICMP%2C%20such%20as%20a%20bad%20checksum.
        1.3.6.1.2.1.5.3 m:IP-MIB s:d d:Destination%20Unreachable%20messages%20in.
        1.3.6.1.2.1.5.4 m:IP-MIB s:d d:Time%20Exceeded%20messages%20in.
        1.3.6.1.2.1.5.5 m:IP-MIB s:d d:Parameter%20Problem%20messages%20in.
        1.3.6.1.2.1.5.6 m:IP-MIB s:d d:Source%20Quench%20messages%20in.
        1.3.6.1.2.1.5.7 m:IP-MIB s:d d:Redirect%20messages%20in.
        1.3.6.1.2.1.5.8 m:IP-MIB s:d d:Echo%20messages%20in.
        1.3.6.1.2.1.5.9 m:IP-MIB s:d d:Echo%20Reply%20messages%20in.
        1.3.6.1.2.1.5.10 m:IP-MIB s:d d:Timestamp%20messages%20in.
        1.3.6.1.2.1.5.11 m:IP-MIB s:d d:Timestamp%20Reply%20messages%20in.
        1.3.6.1.2.1.5.12 m:IP-MIB s:d d:Address%20Mask%20Request%20messages%20in.
        1.3.6.1.2.1.5.13 m:IP-MIB s:d d:Address%20Mask%20Reply%20messages%20in.
        1.3.6.1.2.1.5.14 m:IP-MIB s:d d:Messages%20that%20were%20to%20be%20sent%2C%20those%20in%20icmpOutErrors%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.5.15 m:IP-MIB s:d d:Messages%20that%20ICMP%20itself%20could%20not%20send.
        1.3.6.1.2.1.5.16 m:IP-MIB s:d d:Destination%20Unreachable%20messages%20out.
        1.3.6.1.2.1.5.17 m:IP-MIB s:d d:Time%20Exceeded%20messages%20out.
        1.3.6.1.2.1.5.18 m:IP-MIB s:d d:Parameter%20Problem%20messages%20out.
        1.3.6.1.2.1.5.19 m:IP-MIB s:d d:Source%20Quench%20messages%20out.
        1.3.6.1.2.1.5.20 m:IP-MIB s:d d:Redirect%20messages%20out.
        1.3.6.1.2.1.5.21 m:IP-MIB s:d d:Echo%20messages%20out.
        1.3.6.1.2.1.5.22 m:IP-MIB s:d d:Echo%20Reply%20messages%20out.
        1.3.6.1.2.1.5.23 m:IP-MIB s:d d:Timestamp%20messages%20out.
        1.3.6.1.2.1.5.24 m:IP-MIB s:d d:Timestamp%20Reply%20messages%20out.
        1.3.6.1.2.1.5.25 m:IP-MIB s:d d:Address%20Mask%20Request%20messages%20out.
        1.3.6.1.2.1.5.26 m:IP-MIB s:d d:Address%20Mask%20Reply%20messages%20out.
        1.3.6.1.2.1.5.29 m:IP-MIB s:c d:Messages%20in%20all%2C%20a%20row%20for%20each%20version%20of%20IP.
        1.3.6.1.2.1.5.29.1 m:IP-MIB s:c d:The%20messages%20of%20one%20version.
        1.3.6.1.2.1.5.29.1.1 m:IP-MIB s:c d:The%20version%20of%20IP.
        1.3.6.1.2.1.5.29.1.2 m:IP-MIB s:c d:Messages%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.5.29.1.3 m:IP-MIB s:c d:Messages%20in%20with%20faults%20of%20ICMP%2C%20such%20as%20a%20bad%20checksum.
        1.3.6.1.2.1.5.29.1.4 m:IP-MIB s:c d:Messages%20that%20were%20to%20be%20sent%2C%20those%20in%20icmpStatsOutErrors%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.5.29.1.5 m:IP-MIB s:c d:Messages%20that%20ICMP%20itself%20could%20not%20send.
        1.3.6.1.2.1.5.30 m:IP-MIB s:c d:Messages%20of%20each%20version%20of%20IP%20and%20each%20type.
        1.3.6.1.2.1.5.30.1 m:IP-MIB s:c d:The%20messages%20of%20one%20type.
        1.3.6.1.2.1.5.30.1.1 m:IP-MIB s:c d:The%20version%20of%20IP.
        1.3.6.1.2.1.5.30.1.2 m:IP-MIB s:c d:The%20type%2C%20as%20in%20the%20message.
        1.3.6.1.2.1.5.30.1.3 m:IP-MIB s:c d:Messages%20in.
        1.3.6.1.2.1.5.30.1.4 m:IP-MIB s:c d:Messages%20out.
        1.3.6.1.2.1.6 m:TCP-MIB
        1.3.6.1.2.1.6.1 m:TCP-MIB s:c d:How%20the%20time%20until%20a%20retransmission%20is%20found.
        1.3.6.1.2.1.6.2 m:TCP-MIB s:c d:The%20shortest%20time%20until%20a%20retransmission.
        1.3.6.1.2.1.6.3 m:TCP-MIB s:c d:The%20longest%20time%20until%20a%20retransmission.
        1.3.6.1.2.1.6.4 m:TCP-MIB s:c d:The%20most%20connections%20there%20can%20be%3B%20-1%20for%20no%20fixed%20limit.
        1.3.6.1.2.1.6.5 m:TCP-MIB s:c d:Connections%20that%20went%20from%20CLOSED%20to%20SYN-SENT.
        1.3.6.1.2.1.6.6 m:TCP-MIB s:c d:Connections%20that%20went%20from%20LISTEN%20to%20SYN-RCVD.
        1.3.6.1.2.1.6.7 m:TCP-MIB s:c d:Connections%20that%20went%20from%20SYN-SENT%20or%20SYN-RCVD%20to%20CLOSED%2C%20or%0A%20%20%20%20%20%20%20%20from%20SYN-RCVD%20back%20to%20LISTEN.
        1.3.6.1.2.1.6.8 m:TCP-MIB s:c d:Connections%20that%20went%20from%20ESTABLISHED%20or%20CLOSE-WAIT%20straight%0A%20%20%20%20%20%20%20%20to%20CLOSED.
        1.3.6.1.2.1.6.9 m:TCP-MIB s:c d:Connections%20now%20in%20ESTABLISHED%20or%20CLOSE-WAIT.
        1.3.6.1.2.1.6.10 m:TCP-MIB s:c d:Segments%20in%2C%20faulty%20ones%20included.
        1.3.6.1.2.1.6.11 m:TCP-MIB s:c d:Segments%20out%2C%20without%20those%20that%20hold%20retransmitted%20octets%0A%20%20%20%20%20%20%20%20alone.
        1.3.6.1.2.1.6.12 m:TCP-MIB s:c d:Segments%20out%20with%20octets%20that%20had%20been%20sent%20before.
        1.3.6.1.2.1.6.13 m:TCP-MIB s:d d:The%20connections%20and%20listeners.%20tcpConnectionTable%20and%0A%20%20%20%20%20%20%20%20tcpListenerTable%20took%20its%20place.
        1.3.6.1.2.1.6.13.1 m:TCP-MIB s:d d:One%20connection%20or%20listener.
        1.3.6.1.2.1.6.13.1.1 m:TCP-MIB s:d d:The%20state%20of%20the%20connection.%20Setting%20deleteTCB%2C%20and%20nothing%0A%20%20%20%20%20%20%20%20else%2C%20ends%20it%20at%20once.
        1.3.6.1.2.1.6.13.1.2 m:TCP-MIB s:d d:The%20address%20here%3B%200.0.0.0%20for%20every%20one.
        1.3.6.1.2.1.6.13.1.3 m:TCP-MIB s:d d:The%20port%20here.
        1.3.6.1.2.1.6.13.1.4 m:TCP-MIB s:d d:The%20address%20there.
        1.3.6.1.2.1.6.13.1.5 m:TCP-MIB s:d d:The%20port%20there.
        1.3.6.1.2.1.6.14 m:TCP-MIB s:c d:Segments%20in%20with%20faults%2C%20such%20as%20a%20bad%20checksum.
        1.3.6.1.2.1.6.15 m:TCP-MIB s:c d:Segments%20out%20with%20the%20RST%20flag.
        1.3.6.1.2.1.6.17 m:TCP-MIB s:c d:tcpInSegs%20in%2064%20bits.
        1.3.6.1.2.1.6.18 m:TCP-MIB s:c d:tcpOutSegs%20in%2064%20bits.
        1.3.6.1.2.1.6.19 m:TCP-MIB s:c d:The%20connections%2C%20those%20that%20listen%20excepted.
        1.3.6.1.2.1.6.19.1 m:TCP-MIB s:c d:One%20connection%3B%20its%20row%20goes%20when%20it%20is%20closed.
        1.3.6.1.2.1.6.19.1.1 m:TCP-MIB s:c d:The%20kind%20of%20tcpConnectionLocalAddress.
        1.3.6.1.2.1.6.19.1.2 m:TCP-MIB s:c d:The%20address%20here.
        1.3.6.1.2.1.6.19.1.3 m:TCP-MIB s:c d:The%20port%20here.
        1.3.6.1.2.1.6.19.1.4 m:TCP-MIB s:c d:The%20kind%20of%20tcpConnectionRemAddress.
        1.3.6.1.2.1.6.19.1.5 m:TCP-MIB s:c d:The%20address%20there.
        1.3.6.1.2.1.6.19.1.6 m:TCP-MIB s:c d:The%20port%20there.
        1.3.6.1.2.1.6.19.1.7 m:TCP-MIB s:c d:The%20state%20of%20the%20connection%3B%20listen%20does%20not%20occur.%20Setting%0A%20%20%20%20%20%20%20%20deleteTCB%2C%20and%20nothing%20else%2C%20ends%20it%20at%20once.
        1.3.6.1.2.1.6.19.1.8 m:TCP-MIB s:c d:The%20process%20that%20the%20connection%20belongs%20to%2C%20as%20in%0A%20%20%20%20%20%20%20%20hrSWRunIndex%3B%200%20for%20none.
        1.3.6.1.2.1.6.20 m:TCP-MIB s:c d:What%20waits%20for%20connections.
        1.3.6.1.2.1.6.20.1 m:TCP-MIB s:c d:One%20listener.
        1.3.6.1.2.1.6.20.1.1 m:TCP-MIB s:c d:The%20kind%20of%20tcpListenerLocalAddress%3B%20unknown%20for%20every%20address%0A%20%20%20%20%20%20%20%20of%20both%20versions%20of%20IP.
        1.3.6.1.2.1.6.20.1.2 m:TCP-MIB s:c d:The%20address%20here:%20empty%20for%20every%20one%2C%20all%20zeros%20for%20every%20one%0A%20%20%20%20%20%20%20%20of%20its%20version.
        1.3.6.1.2.1.6.20.1.3 m:TCP-MIB s:c d:The%20port%20here.
        1.3.6.1.2.1.6.20.1.4 m:TCP-MIB s:c d:The%20process%20that%20listens%2C%20as%20in%20hrSWRunIndex%3B%200%20for%20none.
        1.3.6.1.2.1.7 m:UDP-MIB
        1.3.6.1.2.1.7.1 m:UDP-MIB s:c d:Datagrams%20passed%20up%20to%20programs.
        1.3.6.1.2.1.7.2 m:UDP-MIB s:c d:Datagrams%20to%20ports%20where%20no%20program%20waited.
        1.3.6.1.2.1.7.3 m:UDP-MIB s:c d:Datagrams%20that%20could%20not%20be%20passed%20up%20for%20another%20reason.
        1.3.6.1.2.1.7.4 m:UDP-MIB s:c d:Datagrams%20out.
        1.3.6.1.2.1.7.5 m:UDP-MIB s:d d:Where%20programs%20wait%20for%20datagrams.%20udpEndpointTable%20took%20its%0A%20%20%20%20%20%20%20%20place.
        1.3.6.1.2.1.7.5.1 m:UDP-MIB s:d d:One%20endpoint.
        1.3.6.1.2.1.7.5.1.1 m:UDP-MIB s:d d:The%20address%20here%3B%200.0.0.0%20for%20every%20one.
        1.3.6.1.2.1.7.5.1.2 m:UDP-MIB s:d d:The%20port%20here.
        1.3.6.1.2.1.7.7 m:UDP-MIB s:c d:Where%20programs%20send%20and%20receive%20datagrams.
        1.3.6.1.2.1.7.7.1 m:UDP-MIB s:c d:One%20endpoint.
        1.3.6.1.2.1.7.7.1.1 m:UDP-MIB s:c d:The%20kind%20of%20udpEndpointLocalAddress%3B%20unknown%20for%20every%20address%0A%20%20%20%20%20%20%20%20of%20both%20versions%20of%20IP.
        1.3.6.1.2.1.7.7.1.2 m:UDP-MIB s:c d:The%20address%20here:%20empty%20for%20every%20one%2C%20all%20zeros%20for%20every%20one%0A%20%20%20%20%20%20%20%20of%20its%20version.
        1.3.6.1.2.1.7.7.1.3 m:UDP-MIB s:c d:The%20port%20here.
        1.3.6.1.2.1.7.7.1.4 m:UDP-MIB s:c d:The%20kind%20of%20udpEndpointRemoteAddress%3B%20unknown%20for%20every%0A%20%20%20%20%20%20%20%20address.
        1.3.6.1.2.1.7.7.1.5 m:UDP-MIB s:c d:The%20address%20there%3B%20empty%20for%20every%20one.
        1.3.6.1.2.1.7.7.1.6 m:UDP-MIB s:c d:The%20port%20there%3B%200%20for%20every%20one.
        1.3.6.1.2.1.7.7.1.7 m:UDP-MIB s:c d:Tells%20apart%20programs%20that%20share%20one%20endpoint.
        1.3.6.1.2.1.7.7.1.8 m:UDP-MIB s:c d:The%20process%20that%20the%20endpoint%20belongs%20to%2C%20as%20in%20hrSWRunIndex%3B%0A%20%20%20%20%20%20%20%200%20for%20none.
        1.3.6.1.2.1.7.8 m:UDP-MIB s:c d:udpInDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.7.9 m:UDP-MIB s:c d:udpOutDatagrams%20in%2064%20bits.
        1.3.6.1.2.1.10 m:SNMPv2-SMI
        1.3.6.1.2.1.10.7 m:EtherLike-MIB
        1.3.6.1.2.1.10.7.2 m:EtherLike-MIB s:c d:The%20interfaces%20like%20Ethernet.
        1.3.6.1.2.1.10.7.2.1 m:EtherLike-MIB s:c d:One%20interface.
        1.3.6.1.2.1.10.7.2.1.1 m:EtherLike-MIB s:c d:The%20interface.
        1.3.6.1.2.1.10.7.2.1.2 m:EtherLike-MIB s:c d:Frames%20in%20with%20a%20wrong%20checksum%20that%20do%20not%20end%20on%20a%20whole%0A%20%20%20%20%20%20%20%20octet.
        1.3.6.1.2.1.10.7.2.1.3 m:EtherLike-MIB s:c d:Frames%20in%20of%20whole%20octets%20with%20a%20wrong%20checksum.
        1.3.6.1.2.1.10.7.2.1.4 m:EtherLike-MIB s:c d:Frames%20sent%20after%20one%20collision.
        1.3.6.1.2.1.10.7.2.1.5 m:EtherLike-MIB s:c d:Frames%20sent%20after%20more%20than%20one%20collision.
        1.3.6.1.2.1.10.7.2.1.6 m:EtherLike-MIB s:c d:Failed%20tests%20of%20the%20signal%20quality%3B%2010%20Mbit/s%20alone%20knows%0A%20%20%20%20%20%20%20%20them.
        1.3.6.1.2.1.10.7.2.1.7 m:EtherLike-MIB s:c d:Frames%20that%20had%20to%20wait%20at%20first%20because%20the%20medium%20was%20busy.
        1.3.6.1.2.1.10.7.2.1.8 m:EtherLike-MIB s:c d:Collisions%20noticed%20later%20than%20a%20slot%20time%20after%20the%20start%20of%20a%0A%20%20%20%20%20%20%20%20frame.
        1.3.6.1.2.1.10.7.2.1.9 m:EtherLike-MIB s:c d:Frames%20given%20up%20after%20too%20many%20collisions.
        1.3.6.1.2.1.10.7.2.1.10 m:EtherLike-MIB s:c d:Frames%20that%20could%20not%20be%20sent%20for%20errors%20inside%20the%20device.
        1.3.6.1.2.1.10.7.2.1.11 m:EtherLike-MIB s:c d:Frames%20during%20which%20the%20carrier%20was%20lost%20or%20missing.
        1.3.6.1.2.1.10.7.2.1.13 m:EtherLike-MIB s:c d:Frames%20in%20that%20are%20longer%20than%20they%20may%20be.
        1.3.6.1.2.1.10.7.2.1.16 m:EtherLike-MIB s:c d:Frames%20that%20could%20not%20be%20taken%20in%20for%20errors%20inside%20the%0A%20%20%20%20%20%20%20%20device.
        1.3.6.1.2.1.10.7.2.1.17 m:EtherLike-MIB s:d d:The%20chips%20of%20the%20interface.%20Deprecated:%20vendors%20tell%20them%0A%20%20%20%20%20%20%20%20better%20elsewhere.
        1.3.6.1.2.1.10.7.2.1.18 m:EtherLike-MIB s:c d:Symbols%20in%20that%20mean%20nothing%2C%20counted%20at%20100%20Mbit/s%20and%20above%0A%20%20%20%20%20%20%20%20as%20IEEE%20802.3%20has%20it%20for%20each%20speed.
        1.3.6.1.2.1.10.7.2.1.19 m:EtherLike-MIB s:c d:Whether%20both%20directions%20are%20used%20at%20once.
        1.3.6.1.2.1.10.7.2.1.20 m:EtherLike-MIB s:c d:Whether%20the%20interface%20can%20send%20more%20slowly%20than%20it%20might%2C%0A%20%20%20%20%20%20%20%20above%201%20Gbit/s.
        1.3.6.1.2.1.10.7.2.1.21 m:EtherLike-MIB s:c d:Whether%20it%20does.
        1.3.6.1.2.1.10.7.5 m:EtherLike-MIB s:c d:Frames%20by%20the%20number%20of%20their%20collisions.
        1.3.6.1.2.1.10.7.5.1 m:EtherLike-MIB s:c d:The%20frames%20with%20one%20number%20of%20collisions%2C%20on%20one%20interface.
        1.3.6.1.2.1.10.7.5.1.2 m:EtherLike-MIB s:c d:The%20number%20of%20collisions.
        1.3.6.1.2.1.10.7.5.1.3 m:EtherLike-MIB s:c d:The%20frames%2C%20whether%20they%20were%20sent%20in%20the%20end%20or%20not.
        1.3.6.1.2.1.10.7.6 m:EtherLike-MIB
        1.3.6.1.2.1.10.7.6.1 m:EtherLike-MIB d:Looks%20for%20where%20a%20coaxial%20cable%20is%20broken%3B%20the%20time%20to%20the%0A%20%20%20%20%20%20%20%20echo%20comes%20as%20the%20result.
        1.3.6.1.2.1.10.7.6.2 m:EtherLike-MIB d:Sends%20a%20frame%20to%20the%20interface%20itself.
        1.3.6.1.2.1.10.7.7 m:EtherLike-MIB
        1.3.6.1.2.1.10.7.7.1 m:EtherLike-MIB d:The%20chip%20could%20not%20be%20made%20ready%20for%20the%20test.
        1.3.6.1.2.1.10.7.7.2 m:EtherLike-MIB d:What%20came%20back%20is%20not%20what%20was%20sent.
        1.3.6.1.2.1.10.7.9 m:EtherLike-MIB s:c d:Control%20frames%20of%20the%20interfaces%20that%20know%20them.
        1.3.6.1.2.1.10.7.9.1 m:EtherLike-MIB s:c d:One%20interface.
        1.3.6.1.2.1.10.7.9.1.1 m:EtherLike-MIB s:c d:What%20control%20frames%20the%20interface%20knows.
        1.3.6.1.2.1.10.7.9.1.2 m:EtherLike-MIB s:c d:Control%20frames%20in%20that%20it%20does%20not%20know.
        1.3.6.1.2.1.10.7.9.1.3 m:EtherLike-MIB s:c d:dot3ControlInUnknownOpcodes%20in%2064%20bits.
        1.3.6.1.2.1.10.7.10 m:EtherLike-MIB s:c d:Pauses%20of%20the%20interfaces%20that%20know%20them.
        1.3.6.1.2.1.10.7.10.1 m:EtherLike-MIB s:c d:One%20interface.
        1.3.6.1.2.1.10.7.10.1.1 m:EtherLike-MIB s:c d:In%20which%20directions%20pauses%20are%20wanted%20where%20nothing%20is%0A%20%20%20%20%20%20%20%20negotiated.
        1.3.6.1.2.1.10.7.10.1.2 m:EtherLike-MIB s:c d:In%20which%20directions%20pauses%20are%20in%20use.
        1.3.6.1.2.1.10.7.10.1.3 m:EtherLike-MIB s:c d:Pause%20frames%20in.
        1.3.6.1.2.1.10.7.10.1.4 m:EtherLike-MIB s:c d:Pause%20frames%20out.
        1.3.6.1.2.1.10.7.10.1.5 m:EtherLike-MIB s:c d:dot3InPauseFrames%20in%2064%20bits.
        1.3.6.1.2.1.10.7.10.1.6 m:EtherLike-MIB s:c d:dot3OutPauseFrames%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11 m:EtherLike-MIB s:c d:Errors%20of%20the%20interfaces%20that%20are%20fast%20enough%20to%20need%2064%0A%20%20%20%20%20%20%20%20bits.
        1.3.6.1.2.1.10.7.11.1 m:EtherLike-MIB s:c d:One%20interface.
        1.3.6.1.2.1.10.7.11.1.1 m:EtherLike-MIB s:c d:dot3StatsAlignmentErrors%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11.1.2 m:EtherLike-MIB s:c d:dot3StatsFCSErrors%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11.1.3 m:EtherLike-MIB s:c d:dot3StatsInternalMacTransmitErrors%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11.1.4 m:EtherLike-MIB s:c d:dot3StatsFrameTooLongs%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11.1.5 m:EtherLike-MIB s:c d:dot3StatsInternalMacReceiveErrors%20in%2064%20bits.
        1.3.6.1.2.1.10.7.11.1.6 m:EtherLike-MIB s:c d:dot3StatsSymbolErrors%20in%2064%20bits.
        1.3.6.1.2.1.11 m:SNMPv2-MIB
        1.3.6.1.2.1.11.1 m:SNMPv2-MIB s:c d:Messages%20that%20came%20in%20from%20the%20transport.
        1.3.6.1.2.1.11.2 m:SNMPv2-MIB s:o d:Messages%20handed%20to%20the%20transport.
        1.3.6.1.2.1.11.3 m:SNMPv2-MIB s:c d:Messages%20in%20of%20a%20version%20that%20is%20not%20supported.
        1.3.6.1.2.1.11.4 m:SNMPv2-MIB s:c d:Community-based%20messages%20in%20whose%20community%20is%20unknown%20or%20may%0A%20%20%20%20%20%20%20%20not%20be%20used%20from%20where%20they%20came.
        1.3.6.1.2.1.11.5 m:SNMPv2-MIB s:c d:Community-based%20messages%20in%20that%20asked%20for%20what%20their%0A%20%20%20%20%20%20%20%20community%20may%20not%20do.
        1.3.6.1.2.1.11.6 m:SNMPv2-MIB s:c d:Messages%20in%20whose%20BER%20or%20ASN.1%20was%20faulty.
        1.3.6.1.2.1.11.8 m:SNMPv2-MIB s:o d:PDUs%20in%20with%20the%20error%20status%20tooBig.
        1.3.6.1.2.1.11.9 m:SNMPv2-MIB s:o d:PDUs%20in%20with%20the%20error%20status%20noSuchName.
        1.3.6.1.2.1.11.10 m:SNMPv2-MIB s:o d:PDUs%20in%20with%20the%20error%20status%20badValue.
        1.3.6.1.2.1.11.11 m:SNMPv2-MIB s:o d:PDUs%20in%20with%20the%20error%20status%20readOnly%2C%20which%20no%20correct%20agent%0A%20%20%20%20%20%20%20%20sends.
        1.3.6.1.2.1.11.12 m:SNMPv2-MIB s:o d:PDUs%20in%20with%20the%20error%20status%20genErr.
        1.3.6.1.2.1.11.13 m:SNMPv2-MIB s:o d:Objects%20read%20for%20valid%20Get%20and%20GetNext%20requests.
        1.3.6.1.2.1.11.14 m:SNMPv2-MIB s:o d:Objects%20altered%20for%20valid%20Set%20requests.
        1.3.6.1.2.1.11.15 m:SNMPv2-MIB s:o d:GetRequest%20PDUs%20accepted%20and%20processed.
        1.3.6.1.2.1.11.16 m:SNMPv2-MIB s:o d:GetNextRequest%20PDUs%20accepted%20and%20processed.
        1.3.6.1.2.1.11.17 m:SNMPv2-MIB s:o d:SetRequest%20PDUs%20accepted%20and%20processed.
        1.3.6.1.2.1.11.18 m:SNMPv2-MIB s:o d:Response%20PDUs%20accepted%20and%20processed.
        1.3.6.1.2.1.11.19 m:SNMPv2-MIB s:o d:Trap%20PDUs%20accepted%20and%20processed.
        1.3.6.1.2.1.11.20 m:SNMPv2-MIB s:o d:PDUs%20made%20here%20with%20the%20error%20status%20tooBig.
        1.3.6.1.2.1.11.21 m:SNMPv2-MIB s:o d:PDUs%20made%20here%20with%20the%20error%20status%20noSuchName.
        1.3.6.1.2.1.11.22 m:SNMPv2-MIB s:o d:PDUs%20made%20here%20with%20the%20error%20status%20badValue.
        1.3.6.1.2.1.11.24 m:SNMPv2-MIB s:o d:PDUs%20made%20here%20with%20the%20error%20status%20genErr.
        1.3.6.1.2.1.11.25 m:SNMPv2-MIB s:o d:GetRequest%20PDUs%20made%20here.
        1.3.6.1.2.1.11.26 m:SNMPv2-MIB s:o d:GetNextRequest%20PDUs%20made%20here.
        1.3.6.1.2.1.11.27 m:SNMPv2-MIB s:o d:SetRequest%20PDUs%20made%20here.
        1.3.6.1.2.1.11.28 m:SNMPv2-MIB s:o d:Response%20PDUs%20made%20here.
        1.3.6.1.2.1.11.29 m:SNMPv2-MIB s:o d:Trap%20PDUs%20made%20here.
        1.3.6.1.2.1.11.30 m:SNMPv2-MIB s:c d:Whether%20authenticationFailure%20may%20be%20sent%20at%20all%3B%20kept%20over%20a%0A%20%20%20%20%20%20%20%20restart.
        1.3.6.1.2.1.11.31 m:SNMPv2-MIB s:c d:Confirmed%20requests%20left%20without%20an%20answer%2C%20because%20even%20the%0A%20%20%20%20%20%20%20%20answer%20without%20varbinds%20was%20too%20large%20for%20the%20requester%20or%20for%20this%0A%20%20%20%20%20%20%20%20entity.
        1.3.6.1.2.1.11.32 m:SNMPv2-MIB s:c d:Confirmed%20requests%20left%20without%20an%20answer%2C%20because%20passing%0A%20%20%20%20%20%20%20%20them%20to%20a%20proxy%20target%20failed%20otherwise%20than%20by%20a%20timeout.
        1.3.6.1.2.1.17 m:BRIDGE-MIB d:What%20a%20bridge%20of%20IEEE%20802.1D%20keeps.
        1.3.6.1.2.1.17.0 m:BRIDGE-MIB
        1.3.6.1.2.1.17.0.1 m:BRIDGE-MIB d:The%20bridge%20has%20become%20the%20root.
        1.3.6.1.2.1.17.0.2 m:BRIDGE-MIB d:A%20port%20began%20to%20forward%2C%20or%20stopped%3B%20newRoot%20tells%20it%20too%2C%20and%0A%20%20%20%20%20%20%20%20then%20stands%20alone.
        1.3.6.1.2.1.17.1 m:BRIDGE-MIB
        1.3.6.1.2.1.17.1.1 m:BRIDGE-MIB s:c d:The%20MAC%20address%20by%20which%20the%20bridge%20is%20known%3B%20the%20last%206%0A%20%20%20%20%20%20%20%20octets%20of%20its%20identity.
        1.3.6.1.2.1.17.1.2 m:BRIDGE-MIB s:c d:How%20many%20ports%20the%20bridge%20has.
        1.3.6.1.2.1.17.1.3 m:BRIDGE-MIB s:c d:By%20what%20the%20bridge%20can%20decide%20where%20frames%20go.
        1.3.6.1.2.1.17.1.4 m:BRIDGE-MIB s:c d:The%20ports.
        1.3.6.1.2.1.17.1.4.1 m:BRIDGE-MIB s:c d:One%20port.
        1.3.6.1.2.1.17.1.4.1.1 m:BRIDGE-MIB s:c d:The%20number%20of%20the%20port.
        1.3.6.1.2.1.17.1.4.1.2 m:BRIDGE-MIB s:c d:The%20interface%20of%20the%20port.
        1.3.6.1.2.1.17.1.4.1.3 m:BRIDGE-MIB s:c d:Tells%20apart%20ports%20on%20one%20interface%3B%20zeroDotZero%20for%20the%20only%0A%20%20%20%20%20%20%20%20one.
        1.3.6.1.2.1.17.1.4.1.4 m:BRIDGE-MIB s:c d:Frames%20dropped%20because%20they%20had%20been%20in%20the%20bridge%20for%20too%0A%20%20%20%20%20%20%20%20long.
        1.3.6.1.2.1.17.1.4.1.5 m:BRIDGE-MIB s:c d:Frames%20dropped%20because%20they%20were%20too%20long.
        1.3.6.1.2.1.17.2 m:BRIDGE-MIB
        1.3.6.1.2.1.17.2.1 m:BRIDGE-MIB s:c d:Which%20spanning%20tree%20the%20bridge%20speaks.
        1.3.6.1.2.1.17.2.2 m:BRIDGE-MIB s:c d:The%20first%202%20octets%20of%20the%20bridge%27s%20identity%3B%20the%20lowest%0A%20%20%20%20%20%20%20%20becomes%20the%20root.
        1.3.6.1.2.1.17.2.3 m:BRIDGE-MIB s:c d:How%20long%20ago%20the%20tree%20last%20changed.
        1.3.6.1.2.1.17.2.4 m:BRIDGE-MIB s:c d:How%20often%20the%20tree%20has%20changed.
        1.3.6.1.2.1.17.2.5 m:BRIDGE-MIB s:c d:The%20root%20of%20the%20tree%2C%20as%20this%20bridge%20sees%20it.
        1.3.6.1.2.1.17.2.6 m:BRIDGE-MIB s:c d:The%20cost%20of%20the%20way%20to%20the%20root.
        1.3.6.1.2.1.17.2.7 m:BRIDGE-MIB s:c d:The%20port%20that%20leads%20to%20the%20root.
        1.3.6.1.2.1.17.2.8 m:BRIDGE-MIB s:c d:How%20long%20what%20was%20heard%20is%20believed.
        1.3.6.1.2.1.17.2.9 m:BRIDGE-MIB s:c d:How%20long%20the%20bridge%20waits%20between%20its%20messages.
        1.3.6.1.2.1.17.2.10 m:BRIDGE-MIB s:c d:How%20long%20at%20least%20it%20waits%20after%20two%20messages%20on%20a%20port.
        1.3.6.1.2.1.17.2.11 m:BRIDGE-MIB s:c d:How%20long%20a%20port%20stays%20listening%2C%20and%20then%20learning.
        1.3.6.1.2.1.17.2.12 m:BRIDGE-MIB s:c d:dot1dStpMaxAge%20of%20every%20bridge%20while%20this%20one%20is%20the%20root.
        1.3.6.1.2.1.17.2.13 m:BRIDGE-MIB s:c d:dot1dStpHelloTime%20of%20every%20bridge%20while%20this%20one%20is%20the%20root.
        1.3.6.1.2.1.17.2.14 m:BRIDGE-MIB s:c d:dot1dStpForwardDelay%20of%20every%20bridge%20while%20this%20one%20is%20the%0A%20%20%20%20%20%20%20%20root.
        1.3.6.1.2.1.17.2.15 m:BRIDGE-MIB s:c d:The%20ports%20as%20the%20tree%20has%20them.
        1.3.6.1.2.1.17.2.15.1 m:BRIDGE-MIB s:c d:One%20port.
        1.3.6.1.2.1.17.2.15.1.1 m:BRIDGE-MIB s:c d:The%20number%20of%20the%20port.
        1.3.6.1.2.1.17.2.15.1.2 m:BRIDGE-MIB s:c d:The%20first%20octet%20of%20the%20port%27s%20identity.
        1.3.6.1.2.1.17.2.15.1.3 m:BRIDGE-MIB s:c d:What%20the%20tree%20lets%20the%20port%20do%3B%20broken%20cannot%20be%20used.
        1.3.6.1.2.1.17.2.15.1.4 m:BRIDGE-MIB s:c d:Whether%20the%20port%20is%20on.
        1.3.6.1.2.1.17.2.15.1.5 m:BRIDGE-MIB s:c d:What%20a%20way%20through%20the%20port%20costs%2C%2065535%20when%20it%20is%20more.
        1.3.6.1.2.1.17.2.15.1.6 m:BRIDGE-MIB s:c d:The%20root%2C%20as%20the%20segment%20behind%20the%20port%20hears%20of%20it.
        1.3.6.1.2.1.17.2.15.1.7 m:BRIDGE-MIB s:c d:The%20cost%20of%20the%20way%20to%20the%20root%20from%20that%20segment.
        1.3.6.1.2.1.17.2.15.1.8 m:BRIDGE-MIB s:c d:The%20bridge%20by%20which%20that%20segment%20reaches%20the%20root.
        1.3.6.1.2.1.17.2.15.1.9 m:BRIDGE-MIB s:c d:The%20port%20of%20that%20bridge.
        1.3.6.1.2.1.17.2.15.1.10 m:BRIDGE-MIB s:c d:How%20often%20the%20port%20went%20from%20learning%20to%20forwarding.
        1.3.6.1.2.1.17.2.15.1.11 m:BRIDGE-MIB s:c d:What%20a%20way%20through%20the%20port%20costs%2C%20in%20full.
        1.3.6.1.2.1.17.3 m:BRIDGE-MIB
        1.3.6.1.2.1.17.4 m:BRIDGE-MIB
        1.3.6.1.2.1.17.4.1 m:BRIDGE-MIB s:c d:Addresses%20that%20could%20not%20be%20learnt%20for%20want%20of%20room.
        1.3.6.1.2.1.17.4.2 m:BRIDGE-MIB s:c d:After%20how%20long%20an%20address%20is%20forgotten.
        1.3.6.1.2.1.17.4.3 m:BRIDGE-MIB s:c d:The%20unicast%20addresses%20that%20are%20known.
        1.3.6.1.2.1.17.4.3.1 m:BRIDGE-MIB s:c d:One%20address.
        1.3.6.1.2.1.17.4.3.1.1 m:BRIDGE-MIB s:c d:The%20address.
        1.3.6.1.2.1.17.4.3.1.2 m:BRIDGE-MIB s:c d:The%20port%20that%20it%20lies%20behind%3B%200%20when%20none%20has%20been%20learnt.
        1.3.6.1.2.1.17.4.3.1.3 m:BRIDGE-MIB s:c d:How%20the%20address%20is%20known:%20self%20is%20the%20bridge%27s%20own%2C%20mgmt%0A%20%20%20%20%20%20%20%20stands%20in%20dot1dStaticTable%2C%20invalid%20is%20about%20to%20go.
        1.3.6.1.2.1.17.4.4 m:BRIDGE-MIB s:c d:What%20the%20ports%20carry.
        1.3.6.1.2.1.17.4.4.1 m:BRIDGE-MIB s:c d:One%20port.
        1.3.6.1.2.1.17.4.4.1.1 m:BRIDGE-MIB s:c d:The%20number%20of%20the%20port.
        1.3.6.1.2.1.17.4.4.1.2 m:BRIDGE-MIB s:c d:The%20most%20that%20a%20frame%20may%20carry%20here%2C%20its%20addresses%20not%0A%20%20%20%20%20%20%20%20counted.
        1.3.6.1.2.1.17.4.4.1.3 m:BRIDGE-MIB s:c d:Frames%20in%20for%20bridging.
        1.3.6.1.2.1.17.4.4.1.4 m:BRIDGE-MIB s:c d:Frames%20out%20from%20bridging.
        1.3.6.1.2.1.17.4.4.1.5 m:BRIDGE-MIB s:c d:Good%20frames%20in%20that%20went%20nowhere.
        1.3.6.1.2.1.17.5 m:BRIDGE-MIB
        1.3.6.1.2.1.17.5.1 m:BRIDGE-MIB s:c d:Where%20frames%20to%20an%20address%20may%20go.
        1.3.6.1.2.1.17.5.1.1 m:BRIDGE-MIB s:c d:One%20address.
        1.3.6.1.2.1.17.5.1.1.1 m:BRIDGE-MIB s:c d:The%20address%20that%20frames%20go%20to:%20a%20station%2C%20a%20group%20or%20all.
        1.3.6.1.2.1.17.5.1.1.2 m:BRIDGE-MIB s:c d:The%20port%20that%20they%20come%20from%3B%200%20for%20any.
        1.3.6.1.2.1.17.5.1.1.3 m:BRIDGE-MIB s:c d:The%20ports%20that%20they%20may%20leave%20by:%20a%20bit%20each%2C%20from%20the%20top%20bit%0A%20%20%20%20%20%20%20%20of%20the%20first%20octet.
        1.3.6.1.2.1.17.5.1.1.4 m:BRIDGE-MIB s:c d:How%20long%20the%20row%20is%20kept%3B%20setting%20invalid%20takes%20it%20away.
        1.3.6.1.2.1.17.8 m:BRIDGE-MIB
        1.3.6.1.2.1.17.8.1 m:BRIDGE-MIB
        1.3.6.1.2.1.17.8.1.1 m:BRIDGE-MIB d:The%20bridge.
        1.3.6.1.2.1.17.8.1.2 m:BRIDGE-MIB d:Its%20ports.
        1.3.6.1.2.1.17.8.1.3 m:BRIDGE-MIB d:The%20spanning%20tree%20of%20the%20bridge.
        1.3.6.1.2.1.17.8.1.4 m:BRIDGE-MIB d:The%20spanning%20tree%20of%20the%20ports%2C%20costs%20up%20to%2065535.
        1.3.6.1.2.1.17.8.1.5 m:BRIDGE-MIB d:The%20spanning%20tree%20of%20the%20ports%2C%20without%20costs.
        1.3.6.1.2.1.17.8.1.6 m:BRIDGE-MIB d:Costs%20of%20the%20ports%20in%20full.
        1.3.6.1.2.1.17.8.1.7 m:BRIDGE-MIB d:Learning.
        1.3.6.1.2.1.17.8.1.8 m:BRIDGE-MIB d:Addresses%20that%20were%20learnt.
        1.3.6.1.2.1.17.8.1.9 m:BRIDGE-MIB d:What%20the%20ports%20carry.
        1.3.6.1.2.1.17.8.1.10 m:BRIDGE-MIB d:Addresses%20that%20were%20set.
        1.3.6.1.2.1.17.8.1.11 m:BRIDGE-MIB d:Notifications.
        1.3.6.1.2.1.17.8.2 m:BRIDGE-MIB
        1.3.6.1.2.1.17.8.2.1 m:BRIDGE-MIB d:What%20a%20bridge%20has%20to%20support%20by%20RFC%201493.
        1.3.6.1.2.1.17.8.2.2 m:BRIDGE-MIB d:What%20a%20bridge%20has%20to%20support.
        1.3.6.1.2.1.25 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.1 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.1.1 m:HOST-RESOURCES-MIB s:c d:How%20long%20ago%20the%20host%20itself%20came%20up.%20sysUpTime%20tells%20that%20of%0A%20%20%20%20%20%20%20%20its%20management%20system.
        1.3.6.1.2.1.25.1.2 m:HOST-RESOURCES-MIB s:c d:The%20local%20date%20and%20time%2C%20as%20the%20host%20sees%20it.
        1.3.6.1.2.1.25.1.3 m:HOST-RESOURCES-MIB s:c d:The%20hrDeviceIndex%20of%20the%20device%20that%20the%20host%20boots%20from.
        1.3.6.1.2.1.25.1.4 m:HOST-RESOURCES-MIB s:c d:What%20the%20host%20passes%20to%20the%20boot%20device:%20a%20path%20and%0A%20%20%20%20%20%20%20%20parameters%2C%20for%20example%20the%20kernel%27s%20command%20line.
        1.3.6.1.2.1.25.1.5 m:HOST-RESOURCES-MIB s:c d:User%20sessions:%20each%20is%20what%20one%20login%20opened.
        1.3.6.1.2.1.25.1.6 m:HOST-RESOURCES-MIB s:c d:Processes%20loaded%20or%20running.
        1.3.6.1.2.1.25.1.7 m:HOST-RESOURCES-MIB s:c d:The%20most%20processes%20that%20there%20can%20be%3B%200%20when%20no%20fixed%20limit%0A%20%20%20%20%20%20%20%20stands.
        1.3.6.1.2.1.25.2 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.2.1 m:HOST-RESOURCES-MIB,HOST-RESOURCES-TYPES
        1.3.6.1.2.1.25.2.1.1 m:HOST-RESOURCES-TYPES d:None%20of%20the%20others.
        1.3.6.1.2.1.25.2.1.2 m:HOST-RESOURCES-TYPES d:Main%20memory.
        1.3.6.1.2.1.25.2.1.3 m:HOST-RESOURCES-TYPES d:Virtual%20memory:%20what%20pages%20are%20swapped%20out%20to.
        1.3.6.1.2.1.25.2.1.4 m:HOST-RESOURCES-TYPES d:A%20hard%20disk%20that%20stays%20in.
        1.3.6.1.2.1.25.2.1.5 m:HOST-RESOURCES-TYPES d:A%20hard%20disk%20that%20can%20be%20taken%20out.
        1.3.6.1.2.1.25.2.1.6 m:HOST-RESOURCES-TYPES d:A%20floppy%20disk.
        1.3.6.1.2.1.25.2.1.7 m:HOST-RESOURCES-TYPES d:A%20read-only%20optical%20disc.
        1.3.6.1.2.1.25.2.1.8 m:HOST-RESOURCES-TYPES d:A%20file%20system%20in%20main%20memory.
        1.3.6.1.2.1.25.2.1.9 m:HOST-RESOURCES-TYPES d:Flash%20memory.
        1.3.6.1.2.1.25.2.1.10 m:HOST-RESOURCES-TYPES d:A%20file%20system%20on%20another%20host.
        1.3.6.1.2.1.25.2.2 m:HOST-RESOURCES-MIB s:c d:The%20main%20memory%20that%20programs%20can%20read%20and%20write.
        1.3.6.1.2.1.25.2.3 m:HOST-RESOURCES-MIB s:c d:The%20areas%20of%20memory%20and%20of%20storage%20that%20the%20host%20divides%20and%0A%20%20%20%20%20%20%20%20hands%20out.
        1.3.6.1.2.1.25.2.3.1 m:HOST-RESOURCES-MIB s:c d:One%20area.
        1.3.6.1.2.1.25.2.3.1.1 m:HOST-RESOURCES-MIB s:c d:The%20number%20of%20the%20area.
        1.3.6.1.2.1.25.2.3.1.2 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20the%20area.
        1.3.6.1.2.1.25.2.3.1.3 m:HOST-RESOURCES-MIB s:c d:The%20area%20in%20words:%20a%20mount%20point%2C%20or%20a%20kind%20of%20memory.
        1.3.6.1.2.1.25.2.3.1.4 m:HOST-RESOURCES-MIB s:c d:What%20the%20other%20columns%20count%20in:%20the%20octets%20of%20a%20block%2C%20a%20page%0A%20%20%20%20%20%20%20%20or%20a%20buffer.
        1.3.6.1.2.1.25.2.3.1.5 m:HOST-RESOURCES-MIB s:c d:The%20size%20of%20the%20area%20in%20its%20own%20units.
        1.3.6.1.2.1.25.2.3.1.6 m:HOST-RESOURCES-MIB s:c d:What%20of%20the%20area%20is%20taken%2C%20in%20its%20own%20units.
        1.3.6.1.2.1.25.2.3.1.7 m:HOST-RESOURCES-MIB s:c d:Requests%20that%20failed%20because%20the%20area%20was%20full.
        1.3.6.1.2.1.25.3 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.3.1 m:HOST-RESOURCES-MIB,HOST-RESOURCES-TYPES
        1.3.6.1.2.1.25.3.1.1 m:HOST-RESOURCES-TYPES d:None%20of%20the%20others.
        1.3.6.1.2.1.25.3.1.2 m:HOST-RESOURCES-TYPES d:Nobody%20knows.
        1.3.6.1.2.1.25.3.1.3 m:HOST-RESOURCES-TYPES d:A%20processor.
        1.3.6.1.2.1.25.3.1.4 m:HOST-RESOURCES-TYPES d:A%20network%20interface.
        1.3.6.1.2.1.25.3.1.5 m:HOST-RESOURCES-TYPES d:A%20printer.
        1.3.6.1.2.1.25.3.1.6 m:HOST-RESOURCES-TYPES d:A%20disk.
        1.3.6.1.2.1.25.3.1.10 m:HOST-RESOURCES-TYPES d:A%20graphics%20card%20or%20another%20device%20for%20pictures.
        1.3.6.1.2.1.25.3.1.11 m:HOST-RESOURCES-TYPES d:A%20sound%20card.
        1.3.6.1.2.1.25.3.1.12 m:HOST-RESOURCES-TYPES d:A%20coprocessor.
        1.3.6.1.2.1.25.3.1.13 m:HOST-RESOURCES-TYPES d:A%20keyboard.
        1.3.6.1.2.1.25.3.1.14 m:HOST-RESOURCES-TYPES d:A%20modem.
        1.3.6.1.2.1.25.3.1.15 m:HOST-RESOURCES-TYPES d:A%20parallel%20port.
        1.3.6.1.2.1.25.3.1.16 m:HOST-RESOURCES-TYPES d:A%20mouse%20or%20another%20pointer.
        1.3.6.1.2.1.25.3.1.17 m:HOST-RESOURCES-TYPES d:A%20serial%20port.
        1.3.6.1.2.1.25.3.1.18 m:HOST-RESOURCES-TYPES d:A%20tape%20drive.
        1.3.6.1.2.1.25.3.1.19 m:HOST-RESOURCES-TYPES d:A%20clock.
        1.3.6.1.2.1.25.3.1.20 m:HOST-RESOURCES-TYPES d:Memory%20that%20forgets%20without%20power.
        1.3.6.1.2.1.25.3.1.21 m:HOST-RESOURCES-TYPES d:Memory%20that%20keeps%20without%20power.
        1.3.6.1.2.1.25.3.2 m:HOST-RESOURCES-MIB s:c d:The%20devices%20of%20the%20host.
        1.3.6.1.2.1.25.3.2.1 m:HOST-RESOURCES-MIB s:c d:One%20device.
        1.3.6.1.2.1.25.3.2.1.1 m:HOST-RESOURCES-MIB s:c d:A%20number%20that%20the%20device%20keeps%20at%20least%20until%20the%20agent%20starts%0A%20%20%20%20%20%20%20%20anew.
        1.3.6.1.2.1.25.3.2.1.2 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20the%20device%3B%20for%20some%20kinds%20another%20table%20tells%0A%20%20%20%20%20%20%20%20more.
        1.3.6.1.2.1.25.3.2.1.3 m:HOST-RESOURCES-MIB s:c d:The%20device%20in%20words:%20its%20maker%2C%20its%20revision%2C%20perhaps%20its%0A%20%20%20%20%20%20%20%20serial%20number.
        1.3.6.1.2.1.25.3.2.1.4 m:HOST-RESOURCES-MIB s:c d:Which%20product%20the%20device%20is.
        1.3.6.1.2.1.25.3.2.1.5 m:HOST-RESOURCES-MIB s:c d:The%20state%20of%20the%20device.%20One%20in%20state%20warning%20still%20works%2C%0A%20%20%20%20%20%20%20%20though%20an%20error%20is%20near%3B%20one%20in%20state%20testing%20cannot%20be%20used%0A%20%20%20%20%20%20%20%20meanwhile.
        1.3.6.1.2.1.25.3.2.1.6 m:HOST-RESOURCES-MIB s:c d:Errors%20found%20on%20the%20device.
        1.3.6.1.2.1.25.3.3 m:HOST-RESOURCES-MIB s:c d:The%20devices%20that%20are%20processors.
        1.3.6.1.2.1.25.3.3.1 m:HOST-RESOURCES-MIB s:c d:One%20processor.
        1.3.6.1.2.1.25.3.3.1.1 m:HOST-RESOURCES-MIB s:c d:Which%20product%20the%20firmware%20of%20the%20processor%20is.
        1.3.6.1.2.1.25.3.3.1.2 m:HOST-RESOURCES-MIB s:c d:Of%20the%20last%20minute%2C%20or%20about%20that%2C%20the%20percentage%20in%20which%20the%0A%20%20%20%20%20%20%20%20processor%20had%20work.
        1.3.6.1.2.1.25.3.4 m:HOST-RESOURCES-MIB s:c d:The%20devices%20that%20are%20network%20interfaces.
        1.3.6.1.2.1.25.3.4.1 m:HOST-RESOURCES-MIB s:c d:One%20network%20device.
        1.3.6.1.2.1.25.3.4.1.1 m:HOST-RESOURCES-MIB s:c d:The%20ifIndex%20of%20the%20device%3B%200%20when%20ifTable%20does%20not%20hold%20it.
        1.3.6.1.2.1.25.3.5 m:HOST-RESOURCES-MIB s:c d:The%20devices%20that%20are%20printers.
        1.3.6.1.2.1.25.3.5.1 m:HOST-RESOURCES-MIB s:c d:One%20printer.
        1.3.6.1.2.1.25.3.5.1.1 m:HOST-RESOURCES-MIB s:c d:What%20the%20printer%20does.
        1.3.6.1.2.1.25.3.5.1.2 m:HOST-RESOURCES-MIB s:c d:What%20is%20wrong%20with%20the%20printer%2C%20a%20bit%20for%20each%20fault.%20From%20the%0A%20%20%20%20%20%20%20%20top%20bit%20of%20the%20first%20octet:%20lowPaper%2C%20noPaper%2C%20lowToner%2C%20noToner%2C%0A%20%20%20%20%20%20%20%20doorOpen%2C%20jammed%2C%20offline%2C%20serviceRequested%3B%20of%20the%20second:%0A%20%20%20%20%20%20%20%20inputTrayMissing%2C%20outputTrayMissing%2C%20markerSupplyMissing%2C%0A%20%20%20%20%20%20%20%20outputNearFull%2C%20outputFull%2C%20inputTrayEmpty%2C%20overduePreventMaint.
        1.3.6.1.2.1.25.3.6 m:HOST-RESOURCES-MIB s:c d:The%20devices%20that%20hold%20data%20for%20long%3B%20none%20behind%20a%20network.
        1.3.6.1.2.1.25.3.6.1 m:HOST-RESOURCES-MIB s:c d:One%20such%20device.
        1.3.6.1.2.1.25.3.6.1.1 m:HOST-RESOURCES-MIB s:c d:Whether%20its%20medium%20can%20be%20written%20to%20at%20all.
        1.3.6.1.2.1.25.3.6.1.2 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20its%20medium.
        1.3.6.1.2.1.25.3.6.1.3 m:HOST-RESOURCES-MIB s:c d:Whether%20the%20medium%20can%20be%20taken%20out.%20The%20name%20is%20spelt%20so%20in%0A%20%20%20%20%20%20%20%20the%20RFC.
        1.3.6.1.2.1.25.3.6.1.4 m:HOST-RESOURCES-MIB s:c d:The%20size%20of%20the%20whole%20device%3B%200%20while%20its%20medium%20is%20out.
        1.3.6.1.2.1.25.3.7 m:HOST-RESOURCES-MIB s:c d:The%20partitions%20of%20the%20devices%20in%20hrDiskStorageTable.
        1.3.6.1.2.1.25.3.7.1 m:HOST-RESOURCES-MIB s:c d:One%20partition.
        1.3.6.1.2.1.25.3.7.1.1 m:HOST-RESOURCES-MIB s:c d:A%20number%20that%20the%20partition%20keeps%2C%20on%20its%20device%2C%20at%20least%0A%20%20%20%20%20%20%20%20until%20the%20agent%20starts%20anew.
        1.3.6.1.2.1.25.3.7.1.2 m:HOST-RESOURCES-MIB s:c d:The%20partition%20in%20words.
        1.3.6.1.2.1.25.3.7.1.3 m:HOST-RESOURCES-MIB s:c d:By%20what%20the%20operating%20system%20knows%20the%20partition%3B%20it%20need%20not%0A%20%20%20%20%20%20%20%20be%20text.
        1.3.6.1.2.1.25.3.7.1.4 m:HOST-RESOURCES-MIB s:c d:The%20size%20of%20the%20partition.
        1.3.6.1.2.1.25.3.7.1.5 m:HOST-RESOURCES-MIB s:c d:The%20hrFSIndex%20of%20what%20is%20mounted%20from%20the%20partition%3B%200%20for%0A%20%20%20%20%20%20%20%20nothing.
        1.3.6.1.2.1.25.3.8 m:HOST-RESOURCES-MIB s:c d:The%20file%20systems%20of%20the%20host%2C%20those%20mounted%20from%20a%20server%0A%20%20%20%20%20%20%20%20among%20them.
        1.3.6.1.2.1.25.3.8.1 m:HOST-RESOURCES-MIB s:c d:One%20file%20system.
        1.3.6.1.2.1.25.3.8.1.1 m:HOST-RESOURCES-MIB s:c d:A%20number%20that%20the%20file%20system%20keeps%20at%20least%20until%20the%20agent%0A%20%20%20%20%20%20%20%20starts%20anew.
        1.3.6.1.2.1.25.3.8.1.2 m:HOST-RESOURCES-MIB s:c d:Where%20it%20is%20mounted.
        1.3.6.1.2.1.25.3.8.1.3 m:HOST-RESOURCES-MIB s:c d:From%20which%20server%20and%20path%20it%20comes%3B%20empty%20for%20a%20local%20one.
        1.3.6.1.2.1.25.3.8.1.4 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20the%20file%20system.
        1.3.6.1.2.1.25.3.8.1.5 m:HOST-RESOURCES-MIB s:c d:Whether%20it%20is%20mounted%20for%20writing%3B%20locks%20and%20the%20rights%20of%0A%20%20%20%20%20%20%20%20users%20do%20not%20count.
        1.3.6.1.2.1.25.3.8.1.6 m:HOST-RESOURCES-MIB s:c d:Whether%20the%20host%20could%20boot%20from%20it.
        1.3.6.1.2.1.25.3.8.1.7 m:HOST-RESOURCES-MIB s:c d:The%20hrStorageIndex%20of%20its%20area%3B%200%20when%20hrStorageTable%20does%20not%0A%20%20%20%20%20%20%20%20hold%20it.
        1.3.6.1.2.1.25.3.8.1.8 m:HOST-RESOURCES-MIB s:c d:When%20all%20of%20it%20was%20last%20copied%20to%20another%20device%3B%20midnight%20of%0A%20%20%20%20%20%20%20%201%20January%20of%20year%200%20when%20that%20is%20not%20known.
        1.3.6.1.2.1.25.3.8.1.9 m:HOST-RESOURCES-MIB s:c d:When%20a%20part%20of%20it%20was%20last%20copied%20to%20another%20device%3B%20midnight%0A%20%20%20%20%20%20%20%20of%201%20January%20of%20year%200%20when%20that%20is%20not%20known.
        1.3.6.1.2.1.25.3.9 m:HOST-RESOURCES-MIB,HOST-RESOURCES-TYPES
        1.3.6.1.2.1.25.3.9.1 m:HOST-RESOURCES-TYPES d:None%20of%20the%20others.
        1.3.6.1.2.1.25.3.9.2 m:HOST-RESOURCES-TYPES d:Nobody%20knows.
        1.3.6.1.2.1.25.3.9.3 m:HOST-RESOURCES-TYPES d:Berkeley%27s%20fast%20file%20system.
        1.3.6.1.2.1.25.3.9.4 m:HOST-RESOURCES-TYPES d:System%20V%27s.
        1.3.6.1.2.1.25.3.9.5 m:HOST-RESOURCES-TYPES d:FAT%2C%20of%20DOS.
        1.3.6.1.2.1.25.3.9.6 m:HOST-RESOURCES-TYPES d:HPFS%2C%20of%20OS/2.
        1.3.6.1.2.1.25.3.9.7 m:HOST-RESOURCES-TYPES d:HFS%2C%20of%20the%20Macintosh.
        1.3.6.1.2.1.25.3.9.8 m:HOST-RESOURCES-TYPES d:MFS%2C%20of%20the%20first%20Macintosh.
        1.3.6.1.2.1.25.3.9.9 m:HOST-RESOURCES-TYPES d:NTFS%2C%20of%20Windows%20NT.
        1.3.6.1.2.1.25.3.9.10 m:HOST-RESOURCES-TYPES d:VNode.
        1.3.6.1.2.1.25.3.9.11 m:HOST-RESOURCES-TYPES d:JFS%2C%20with%20a%20journal.
        1.3.6.1.2.1.25.3.9.12 m:HOST-RESOURCES-TYPES d:ISO%209660%2C%20of%20compact%20discs.
        1.3.6.1.2.1.25.3.9.13 m:HOST-RESOURCES-TYPES d:ISO%209660%20with%20Rock%20Ridge%27s%20names%20and%20rights.
        1.3.6.1.2.1.25.3.9.14 m:HOST-RESOURCES-TYPES d:NFS.
        1.3.6.1.2.1.25.3.9.15 m:HOST-RESOURCES-TYPES d:NetWare%27s.
        1.3.6.1.2.1.25.3.9.16 m:HOST-RESOURCES-TYPES d:AFS%2C%20the%20Andrew%20file%20system.
        1.3.6.1.2.1.25.3.9.17 m:HOST-RESOURCES-TYPES d:DFS%2C%20of%20the%20OSF%27s%20DCE.
        1.3.6.1.2.1.25.3.9.18 m:HOST-RESOURCES-TYPES d:AppleShare.
        1.3.6.1.2.1.25.3.9.19 m:HOST-RESOURCES-TYPES d:RFS%2C%20of%20System%20V.
        1.3.6.1.2.1.25.3.9.20 m:HOST-RESOURCES-TYPES d:Data%20General%27s%20DGCFS.
        1.3.6.1.2.1.25.3.9.21 m:HOST-RESOURCES-TYPES d:BFS%2C%20which%20System%20V%20boots%20from.
        1.3.6.1.2.1.25.3.9.22 m:HOST-RESOURCES-TYPES d:FAT32%2C%20of%20Windows.
        1.3.6.1.2.1.25.3.9.23 m:HOST-RESOURCES-TYPES d:Linux%27s%20ext2%20and%20what%20came%20after%20it.
        1.3.6.1.2.1.25.4 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.4.1 m:HOST-RESOURCES-MIB s:c d:The%20hrSWRunIndex%20of%20the%20operating%20system%20itself.
        1.3.6.1.2.1.25.4.2 m:HOST-RESOURCES-MIB s:c d:The%20programs%20that%20are%20running%20or%20loaded.
        1.3.6.1.2.1.25.4.2.1 m:HOST-RESOURCES-MIB s:c d:One%20program.
        1.3.6.1.2.1.25.4.2.1.1 m:HOST-RESOURCES-MIB s:c d:The%20number%20of%20the%20program:%20the%20system%27s%20own%20process%20number%0A%20%20%20%20%20%20%20%20where%20it%20has%20one.
        1.3.6.1.2.1.25.4.2.1.2 m:HOST-RESOURCES-MIB s:c d:The%20name%20of%20the%20program%2C%20perhaps%20with%20its%20maker%20and%20version%3B%0A%20%20%20%20%20%20%20%20the%20same%20as%20hrSWInstalledName%20when%20it%20is%20installed.
        1.3.6.1.2.1.25.4.2.1.3 m:HOST-RESOURCES-MIB s:c d:Which%20product%20the%20program%20is.
        1.3.6.1.2.1.25.4.2.1.4 m:HOST-RESOURCES-MIB s:c d:Where%20the%20program%20was%20loaded%20from.
        1.3.6.1.2.1.25.4.2.1.5 m:HOST-RESOURCES-MIB s:c d:What%20the%20program%20was%20given%20at%20its%20start.
        1.3.6.1.2.1.25.4.2.1.6 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20the%20program.
        1.3.6.1.2.1.25.4.2.1.7 m:HOST-RESOURCES-MIB s:c d:The%20state%20of%20the%20program:%20runnable%20waits%20for%20processor%20time%2C%0A%20%20%20%20%20%20%20%20notRunnable%20for%20something%20else.%20Setting%20invalid%20ends%20it.
        1.3.6.1.2.1.25.5 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.5.1 m:HOST-RESOURCES-MIB s:c d:What%20each%20program%20in%20hrSWRunTable%20uses.
        1.3.6.1.2.1.25.5.1.1 m:HOST-RESOURCES-MIB s:c d:The%20use%20of%20one%20program.
        1.3.6.1.2.1.25.5.1.1.1 m:HOST-RESOURCES-MIB s:c d:Processor%20time%20used%20so%20far%2C%20in%20hundredths%20of%20a%20second%2C%20all%0A%20%20%20%20%20%20%20%20processors%20added.
        1.3.6.1.2.1.25.5.1.1.2 m:HOST-RESOURCES-MIB s:c d:Main%20memory%20taken%20by%20the%20program.
        1.3.6.1.2.1.25.6 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.6.1 m:HOST-RESOURCES-MIB s:c d:sysUpTime%20when%20a%20row%20of%20hrSWInstalledTable%20last%20came%2C%20went%20or%0A%20%20%20%20%20%20%20%20got%20another%20name.
        1.3.6.1.2.1.25.6.2 m:HOST-RESOURCES-MIB s:c d:sysUpTime%20when%20hrSWInstalledTable%20was%20last%20read%20in%20full.
        1.3.6.1.2.1.25.6.3 m:HOST-RESOURCES-MIB s:c d:The%20software%20on%20the%20host%27s%20local%20disks.
        1.3.6.1.2.1.25.6.3.1 m:HOST-RESOURCES-MIB s:c d:One%20piece%20of%20software.
        1.3.6.1.2.1.25.6.3.1.1 m:HOST-RESOURCES-MIB s:c d:The%20number%20of%20the%20piece%2C%20counted%20from%201.
        1.3.6.1.2.1.25.6.3.1.2 m:HOST-RESOURCES-MIB s:c d:The%20name%20of%20the%20piece%2C%20perhaps%20with%20its%20maker%2C%20version%20and%0A%20%20%20%20%20%20%20%20serial%20number.
        1.3.6.1.2.1.25.6.3.1.3 m:HOST-RESOURCES-MIB s:c d:Which%20product%20the%20piece%20is.
        1.3.6.1.2.1.25.6.3.1.4 m:HOST-RESOURCES-MIB s:c d:The%20kind%20of%20the%20piece.
        1.3.6.1.2.1.25.6.3.1.5 m:HOST-RESOURCES-MIB s:c d:When%20the%20piece%20last%20changed%2C%20as%20a%20listing%20of%20its%20folder%20tells%3B%0A%20%20%20%20%20%20%20%20midnight%20of%201%20January%20of%20year%200%20when%20that%20is%20not%20known.
        1.3.6.1.2.1.25.7 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.7.1 m:HOST-RESOURCES-MIB d:What%20computers%20have%20in%20common%2C%20whatever%20they%20are%20used%20for.
        1.3.6.1.2.1.25.7.2 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.7.2.1 m:HOST-RESOURCES-MIB d:What%20a%20host%20has%20to%20support.
        1.3.6.1.2.1.25.7.3 m:HOST-RESOURCES-MIB
        1.3.6.1.2.1.25.7.3.1 m:HOST-RESOURCES-MIB d:The%20host%20as%20a%20whole.
        1.3.6.1.2.1.25.7.3.2 m:HOST-RESOURCES-MIB d:Memory%20and%20storage.
        1.3.6.1.2.1.25.7.3.3 m:HOST-RESOURCES-MIB d:Devices%20and%20file%20systems.
        1.3.6.1.2.1.25.7.3.4 m:HOST-RESOURCES-MIB d:Programs%20that%20run.
        1.3.6.1.2.1.25.7.3.5 m:HOST-RESOURCES-MIB d:What%20programs%20use%20up.
        1.3.6.1.2.1.25.7.3.6 m:HOST-RESOURCES-MIB d:Software%20that%20is%20installed.
        1.3.6.1.2.1.25.7.4 m:HOST-RESOURCES-TYPES d:Values%20of%20hrStorageType%2C%20hrDeviceType%20and%20hrFSType.
        1.3.6.1.2.1.30 m:IANAifType-MIB d:The%20textual%20conventions%20behind%20ifType%20and%20behind%20the%20type%20of%0A%20%20%20%20%20%20%20%20a%20tunnel.
        1.3.6.1.2.1.31 m:IF-MIB d:What%20is%20common%20to%20network%20interfaces%20of%20every%20kind.
        1.3.6.1.2.1.31.1 m:IF-MIB
        1.3.6.1.2.1.31.1.1 m:IF-MIB s:c d:More%20columns%20for%20the%20interfaces.
        1.3.6.1.2.1.31.1.1.1 m:IF-MIB s:c d:More%20of%20one%20interface.
        1.3.6.1.2.1.31.1.1.1.1 m:IF-MIB s:c d:The%20name%20by%20which%20the%20device%20itself%20calls%20the%20interface%3B%0A%20%20%20%20%20%20%20%20empty%20when%20it%20has%20none.
        1.3.6.1.2.1.31.1.1.1.2 m:IF-MIB s:c d:Multicast%20packets%20in%20that%20were%20passed%20up.
        1.3.6.1.2.1.31.1.1.1.3 m:IF-MIB s:c d:Broadcast%20packets%20in%20that%20were%20passed%20up.
        1.3.6.1.2.1.31.1.1.1.4 m:IF-MIB s:c d:Multicast%20packets%20that%20were%20to%20be%20sent%2C%20the%20dropped%20ones%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.31.1.1.1.5 m:IF-MIB s:c d:Broadcast%20packets%20that%20were%20to%20be%20sent%2C%20the%20dropped%20ones%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.31.1.1.1.6 m:IF-MIB s:c d:ifInOctets%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.7 m:IF-MIB s:c d:ifInUcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.8 m:IF-MIB s:c d:ifInMulticastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.9 m:IF-MIB s:c d:ifInBroadcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.10 m:IF-MIB s:c d:ifOutOctets%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.11 m:IF-MIB s:c d:ifOutUcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.12 m:IF-MIB s:c d:ifOutMulticastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.13 m:IF-MIB s:c d:ifOutBroadcastPkts%20in%2064%20bits.
        1.3.6.1.2.1.31.1.1.1.14 m:IF-MIB s:c d:Whether%20linkUp%20and%20linkDown%20are%20sent%20for%20the%20interface.
        1.3.6.1.2.1.31.1.1.1.15 m:IF-MIB s:c d:The%20present%20bandwidth%20in%20units%20of%201%2C000%2C000%20bits%20per%20second%2C%0A%20%20%20%20%20%20%20%20rounded.
        1.3.6.1.2.1.31.1.1.1.16 m:IF-MIB s:c d:Whether%20the%20interface%20takes%20in%20packets%20that%20are%20not%20addressed%0A%20%20%20%20%20%20%20%20to%20it%3B%20broadcast%20and%20multicast%20do%20not%20count.
        1.3.6.1.2.1.31.1.1.1.17 m:IF-MIB s:c d:Whether%20the%20interface%20has%20a%20physical%20connector.
        1.3.6.1.2.1.31.1.1.1.18 m:IF-MIB s:c d:A%20name%20that%20the%20operator%20gives%2C%20kept%20over%20a%20restart.
        1.3.6.1.2.1.31.1.1.1.19 m:IF-MIB s:c d:When%20a%20counter%20of%20the%20interface%20last%20lost%20its%20continuity%3B%200%0A%20%20%20%20%20%20%20%20when%20it%20never%20did%20since%20the%20management%20system%20began.
        1.3.6.1.2.1.31.1.2 m:IF-MIB s:c d:Pairs%20of%20an%20upper%20and%20a%20lower%20interface%3B%200%20stands%20for%20none.
        1.3.6.1.2.1.31.1.2.1 m:IF-MIB s:c d:One%20interface%20running%20on%20another.
        1.3.6.1.2.1.31.1.2.1.1 m:IF-MIB s:c d:The%20upper%20interface%3B%200%20when%20nothing%20lies%20on%20the%20lower%20one.
        1.3.6.1.2.1.31.1.2.1.2 m:IF-MIB s:c d:The%20lower%20interface%3B%200%20when%20the%20upper%20one%20lies%20on%20nothing.
        1.3.6.1.2.1.31.1.2.1.3 m:IF-MIB s:c d:The%20state%20of%20the%20pair.
        1.3.6.1.2.1.31.1.3 m:IF-MIB s:d d:Tests%20of%20interfaces.%20One%20row%20stands%20for%20each%20interface.
        1.3.6.1.2.1.31.1.3.1 m:IF-MIB s:d d:The%20test%20of%20one%20interface.
        1.3.6.1.2.1.31.1.3.1.1 m:IF-MIB s:d d:The%20number%20of%20the%20test%20that%20runs%20or%20ran%2C%20and%20the%20lock%20for%20the%0A%20%20%20%20%20%20%20%20next%20one.
        1.3.6.1.2.1.31.1.3.1.2 m:IF-MIB s:d d:Whether%20a%20manager%20holds%20this%20row.
        1.3.6.1.2.1.31.1.3.1.3 m:IF-MIB s:d d:Which%20test%20runs%3B%20a%20SET%20starts%20it.
        1.3.6.1.2.1.31.1.3.1.4 m:IF-MIB s:d d:What%20came%20of%20the%20latest%20test.
        1.3.6.1.2.1.31.1.3.1.5 m:IF-MIB s:d d:More%20about%20the%20result%3B%20zeroDotZero%20when%20there%20is%20none.
        1.3.6.1.2.1.31.1.3.1.6 m:IF-MIB s:d d:Who%20holds%20this%20row.
        1.3.6.1.2.1.31.1.4 m:IF-MIB s:c d:The%20addresses%2C%20broadcast%20and%20multicast%20ones%20among%20them%2C%20whose%0A%20%20%20%20%20%20%20%20packets%20an%20interface%20takes%20in.
        1.3.6.1.2.1.31.1.4.1 m:IF-MIB s:c d:One%20address%20of%20one%20interface.
        1.3.6.1.2.1.31.1.4.1.1 m:IF-MIB s:c d:The%20address.
        1.3.6.1.2.1.31.1.4.1.2 m:IF-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.2.1.31.1.4.1.3 m:IF-MIB s:c v:volatile d:Whether%20the%20address%20outlives%20a%20restart.
        1.3.6.1.2.1.31.1.5 m:IF-MIB s:c d:sysUpTime%20when%20a%20row%20of%20ifTable%20last%20came%20or%20went.
        1.3.6.1.2.1.31.1.6 m:IF-MIB s:c d:sysUpTime%20when%20a%20row%20of%20ifStackTable%20last%20came%2C%20went%20or%0A%20%20%20%20%20%20%20%20changed.
        1.3.6.1.2.1.31.2 m:IF-MIB
        1.3.6.1.2.1.31.2.1 m:IF-MIB
        1.3.6.1.2.1.31.2.1.1 m:IF-MIB d:What%20every%20interface%20had%20before%20ifGeneralInformationGroup.
        1.3.6.1.2.1.31.2.1.2 m:IF-MIB d:Counters%20of%20streams%20and%20of%20fixed-length%20packets%20up%20to%2020%0A%20%20%20%20%20%20%20%20million%20bits%20per%20second.
        1.3.6.1.2.1.31.2.1.3 m:IF-MIB d:Counters%20of%20streams%20and%20of%20fixed-length%20packets%20above%2020%0A%20%20%20%20%20%20%20%20million%20bits%20per%20second.
        1.3.6.1.2.1.31.2.1.4 m:IF-MIB d:Counters%20of%20packets%20up%20to%2020%20million%20bits%20per%20second.
        1.3.6.1.2.1.31.2.1.5 m:IF-MIB d:Counters%20of%20packets%20above%2020%20and%20up%20to%20650%20million%20bits%20per%0A%20%20%20%20%20%20%20%20second.
        1.3.6.1.2.1.31.2.1.6 m:IF-MIB d:Counters%20of%20packets%20above%20650%20million%20bits%20per%20second.
        1.3.6.1.2.1.31.2.1.7 m:IF-MIB d:The%20addresses%20that%20interfaces%20take%20packets%20for.
        1.3.6.1.2.1.31.2.1.8 m:IF-MIB d:Tests%20of%20interfaces.
        1.3.6.1.2.1.31.2.1.9 m:IF-MIB d:Which%20interface%20lies%20on%20which%2C%20without%20ifStackLastChange.
        1.3.6.1.2.1.31.2.1.10 m:IF-MIB d:What%20every%20interface%20has.
        1.3.6.1.2.1.31.2.1.11 m:IF-MIB d:Which%20interface%20lies%20on%20which.
        1.3.6.1.2.1.31.2.1.12 m:IF-MIB d:What%20RFC%201573%20deprecated.
        1.3.6.1.2.1.31.2.1.13 m:IF-MIB d:When%20counters%20lost%20their%20continuity.
        1.3.6.1.2.1.31.2.1.14 m:IF-MIB d:The%20notifications%20of%20interfaces.
        1.3.6.1.2.1.31.2.2 m:IF-MIB
        1.3.6.1.2.1.31.2.2.1 m:IF-MIB d:What%20RFC%201573%20asked%20of%20agents%20with%20interfaces.
        1.3.6.1.2.1.31.2.2.2 m:IF-MIB d:What%20RFC%202233%20asked%20of%20agents%20with%20interfaces.
        1.3.6.1.2.1.31.2.2.3 m:IF-MIB d:What%20agents%20with%20interfaces%20have%20to%20support.
        1.3.6.1.2.1.35 m:EtherLike-MIB d:What%20interfaces%20like%20Ethernet%20have%20beyond%20ifTable.
        1.3.6.1.2.1.35.1 m:EtherLike-MIB
        1.3.6.1.2.1.35.2 m:EtherLike-MIB
        1.3.6.1.2.1.35.2.1 m:EtherLike-MIB
        1.3.6.1.2.1.35.2.1.1 m:EtherLike-MIB d:Errors%20at%2010%20Mbit/s.
        1.3.6.1.2.1.35.2.1.2 m:EtherLike-MIB d:Collisions%20by%20their%20number.
        1.3.6.1.2.1.35.2.1.3 m:EtherLike-MIB d:Errors%20at%20100%20Mbit/s.
        1.3.6.1.2.1.35.2.1.4 m:EtherLike-MIB d:Errors%20at%20every%20speed%2C%20those%20of%20one%20direction%20at%20a%20time%0A%20%20%20%20%20%20%20%20included.
        1.3.6.1.2.1.35.2.1.5 m:EtherLike-MIB d:Errors%20at%2010%20Mbit/s%20and%20below.
        1.3.6.1.2.1.35.2.1.6 m:EtherLike-MIB d:Errors%20at%20100%20Mbit/s%20and%20above.
        1.3.6.1.2.1.35.2.1.7 m:EtherLike-MIB d:Directions.
        1.3.6.1.2.1.35.2.1.8 m:EtherLike-MIB d:Control%20frames.
        1.3.6.1.2.1.35.2.1.9 m:EtherLike-MIB d:Pauses.
        1.3.6.1.2.1.35.2.1.10 m:EtherLike-MIB d:Errors%20at%20every%20speed.
        1.3.6.1.2.1.35.2.1.11 m:EtherLike-MIB d:Errors%20of%20one%20direction%20at%20a%20time.
        1.3.6.1.2.1.35.2.1.12 m:EtherLike-MIB d:Errors%20in%2064%20bits.
        1.3.6.1.2.1.35.2.1.13 m:EtherLike-MIB d:Control%20frames%20in%2064%20bits.
        1.3.6.1.2.1.35.2.1.14 m:EtherLike-MIB d:Pauses%20in%2064%20bits.
        1.3.6.1.2.1.35.2.1.15 m:EtherLike-MIB d:Speed%20below%20what%20might%20be.
        1.3.6.1.2.1.35.2.2 m:EtherLike-MIB
        1.3.6.1.2.1.35.2.2.1 m:EtherLike-MIB d:What%2010%20Mbit/s%20had%20to%20support.
        1.3.6.1.2.1.35.2.2.2 m:EtherLike-MIB d:What%20100%20Mbit/s%20had%20to%20support.
        1.3.6.1.2.1.35.2.2.3 m:EtherLike-MIB d:What%20had%20to%20be%20supported%20before%2010%20Gbit/s.
        1.3.6.1.2.1.35.2.2.4 m:EtherLike-MIB d:What%20interfaces%20like%20Ethernet%20have%20to%20support.
        1.3.6.1.2.1.47 m:ENTITY-MIB d:Physical%20and%20logical%20entities%2C%20and%20what%20belongs%20to%20what.
        1.3.6.1.2.1.47.1 m:ENTITY-MIB
        1.3.6.1.2.1.47.1.1 m:ENTITY-MIB
        1.3.6.1.2.1.47.1.1.1 m:ENTITY-MIB s:c d:The%20physical%20entities%3B%20at%20least%20the%20whole%20of%20the%20device.
        1.3.6.1.2.1.47.1.1.1.1 m:ENTITY-MIB s:c d:One%20entity.
        1.3.6.1.2.1.47.1.1.1.1.1 m:ENTITY-MIB s:c d:The%20number%20of%20the%20entity.
        1.3.6.1.2.1.47.1.1.1.1.2 m:ENTITY-MIB s:c d:The%20entity%20in%20words:%20its%20maker%2C%20its%20model%20and%20version.
        1.3.6.1.2.1.47.1.1.1.1.3 m:ENTITY-MIB s:c d:Its%20kind%20as%20its%20maker%20names%20it%3B%20zeroDotZero%20when%20that%20is%20not%0A%20%20%20%20%20%20%20%20known.
        1.3.6.1.2.1.47.1.1.1.1.4 m:ENTITY-MIB s:c d:The%20entity%20that%20holds%20it%3B%200%20for%20none.
        1.3.6.1.2.1.47.1.1.1.1.5 m:ENTITY-MIB s:c d:Its%20kind.
        1.3.6.1.2.1.47.1.1.1.1.6 m:ENTITY-MIB s:c d:Which%20it%20is%20of%20those%20of%20its%20kind%20in%20the%20same%20entity%2C%20as%20they%0A%20%20%20%20%20%20%20%20are%20labelled%20if%20they%20are%3B%20-1%20when%20not%20known.
        1.3.6.1.2.1.47.1.1.1.1.7 m:ENTITY-MIB s:c d:The%20name%20by%20which%20the%20device%20itself%20calls%20it%3B%20empty%20for%20none.
        1.3.6.1.2.1.47.1.1.1.1.8 m:ENTITY-MIB s:c d:The%20version%20of%20its%20hardware.
        1.3.6.1.2.1.47.1.1.1.1.9 m:ENTITY-MIB s:c d:The%20version%20of%20its%20firmware.
        1.3.6.1.2.1.47.1.1.1.1.10 m:ENTITY-MIB s:c d:The%20version%20of%20its%20software.
        1.3.6.1.2.1.47.1.1.1.1.11 m:ENTITY-MIB s:c d:Its%20serial%20number.
        1.3.6.1.2.1.47.1.1.1.1.12 m:ENTITY-MIB s:c d:Its%20maker.
        1.3.6.1.2.1.47.1.1.1.1.13 m:ENTITY-MIB s:c d:Its%20model%2C%20as%20customers%20order%20it.
        1.3.6.1.2.1.47.1.1.1.1.14 m:ENTITY-MIB s:c d:A%20name%20that%20the%20operator%20gives%2C%20kept%20over%20a%20restart.
        1.3.6.1.2.1.47.1.1.1.1.15 m:ENTITY-MIB s:c d:A%20number%20by%20which%20the%20owner%20keeps%20track%20of%20it%2C%20kept%20over%20a%0A%20%20%20%20%20%20%20%20restart.
        1.3.6.1.2.1.47.1.1.1.1.16 m:ENTITY-MIB s:c d:Whether%20it%20can%20be%20replaced%20by%20itself.
        1.3.6.1.2.1.47.1.1.1.1.17 m:ENTITY-MIB s:c d:When%20it%20was%20made%3B%20all%20zeros%20when%20not%20known.
        1.3.6.1.2.1.47.1.1.1.1.18 m:ENTITY-MIB s:c d:URIs%20that%20tell%20what%20it%20is%2C%20with%20spaces%20between%20them.
        1.3.6.1.2.1.47.1.1.1.1.19 m:ENTITY-MIB s:c d:Its%20UUID%3B%20empty%20when%20not%20known.
        1.3.6.1.2.1.47.1.2 m:ENTITY-MIB
        1.3.6.1.2.1.47.1.2.1 m:ENTITY-MIB s:c d:The%20logical%20entities%2C%20where%20the%20agent%20has%20several%20naming%0A%20%20%20%20%20%20%20%20scopes.
        1.3.6.1.2.1.47.1.2.1.1 m:ENTITY-MIB s:c d:One%20entity.
        1.3.6.1.2.1.47.1.2.1.1.1 m:ENTITY-MIB s:c d:The%20number%20of%20the%20entity.
        1.3.6.1.2.1.47.1.2.1.1.2 m:ENTITY-MIB s:c d:The%20entity%20in%20words:%20its%20maker%20and%20its%20version.
        1.3.6.1.2.1.47.1.2.1.1.3 m:ENTITY-MIB s:c d:Its%20kind:%20the%20root%20of%20the%20module%20that%20is%20about%20it.
        1.3.6.1.2.1.47.1.2.1.1.4 m:ENTITY-MIB s:d d:The%20community%20that%20reaches%20it.%20Deprecated:%20contexts%20took%20its%0A%20%20%20%20%20%20%20%20place.
        1.3.6.1.2.1.47.1.2.1.1.5 m:ENTITY-MIB s:c d:The%20address%20that%20reaches%20it.
        1.3.6.1.2.1.47.1.2.1.1.6 m:ENTITY-MIB s:c d:The%20transport%20of%20that%20address.
        1.3.6.1.2.1.47.1.2.1.1.7 m:ENTITY-MIB s:c d:The%20engine%20that%20reaches%20it.
        1.3.6.1.2.1.47.1.2.1.1.8 m:ENTITY-MIB s:c d:The%20context%20that%20reaches%20it.
        1.3.6.1.2.1.47.1.3 m:ENTITY-MIB
        1.3.6.1.2.1.47.1.3.1 m:ENTITY-MIB s:c d:The%20physical%20entities%20that%20make%20up%20a%20logical%20one.
        1.3.6.1.2.1.47.1.3.1.1 m:ENTITY-MIB s:c d:One%20physical%20entity%20of%20one%20logical%20one.
        1.3.6.1.2.1.47.1.3.1.1.1 m:ENTITY-MIB s:c d:The%20physical%20entity.
        1.3.6.1.2.1.47.1.3.2 m:ENTITY-MIB s:c d:By%20what%20other%20modules%20know%20a%20port.
        1.3.6.1.2.1.47.1.3.2.1 m:ENTITY-MIB s:c d:One%20port%2C%20in%20one%20logical%20entity.
        1.3.6.1.2.1.47.1.3.2.1.1 m:ENTITY-MIB s:c d:The%20logical%20entity%3B%200%20for%20every%20one%20without%20a%20row%20of%20its%20own.
        1.3.6.1.2.1.47.1.3.2.1.2 m:ENTITY-MIB s:c d:The%20row%20of%20another%20module%2C%20ifIndex%20as%20a%20rule.
        1.3.6.1.2.1.47.1.3.3 m:ENTITY-MIB s:c d:What%20each%20physical%20entity%20holds.
        1.3.6.1.2.1.47.1.3.3.1 m:ENTITY-MIB s:c d:One%20entity%20in%20another.
        1.3.6.1.2.1.47.1.3.3.1.1 m:ENTITY-MIB s:c d:The%20entity%20that%20is%20held.
        1.3.6.1.2.1.47.1.4 m:ENTITY-MIB
        1.3.6.1.2.1.47.1.4.1 m:ENTITY-MIB s:c d:sysUpTime%20when%20a%20row%20of%20any%20table%20here%20last%20came%2C%20went%20or%0A%20%20%20%20%20%20%20%20changed.
        1.3.6.1.2.1.47.2 m:ENTITY-MIB
        1.3.6.1.2.1.47.2.0 m:ENTITY-MIB
        1.3.6.1.2.1.47.2.0.1 m:ENTITY-MIB d:entLastChangeTime%20has%20changed%3B%20sent%20once%20in%205%20seconds%20at%0A%20%20%20%20%20%20%20%20most.
        1.3.6.1.2.1.47.3 m:ENTITY-MIB
        1.3.6.1.2.1.47.3.1 m:ENTITY-MIB
        1.3.6.1.2.1.47.3.1.1 m:ENTITY-MIB d:What%20had%20to%20be%20supported%20by%20RFC%202037.
        1.3.6.1.2.1.47.3.1.2 m:ENTITY-MIB d:What%20had%20to%20be%20supported%20by%20RFC%202737.
        1.3.6.1.2.1.47.3.1.3 m:ENTITY-MIB d:What%20had%20to%20be%20supported%20by%20RFC%204133.
        1.3.6.1.2.1.47.3.1.4 m:ENTITY-MIB d:What%20has%20to%20be%20supported.
        1.3.6.1.2.1.47.3.1.5 m:ENTITY-MIB d:What%20small%20devices%20have%20to%20support.
        1.3.6.1.2.1.47.3.2 m:ENTITY-MIB
        1.3.6.1.2.1.47.3.2.1 m:ENTITY-MIB d:Physical%20entities.
        1.3.6.1.2.1.47.3.2.2 m:ENTITY-MIB d:Logical%20entities%2C%20with%20communities.
        1.3.6.1.2.1.47.3.2.3 m:ENTITY-MIB d:What%20belongs%20to%20what.
        1.3.6.1.2.1.47.3.2.4 m:ENTITY-MIB d:When%20any%20of%20this%20last%20changed.
        1.3.6.1.2.1.47.3.2.5 m:ENTITY-MIB d:Notifications.
        1.3.6.1.2.1.47.3.2.6 m:ENTITY-MIB d:More%20of%20physical%20entities.
        1.3.6.1.2.1.47.3.2.7 m:ENTITY-MIB d:Logical%20entities%2C%20with%20contexts.
        1.3.6.1.2.1.47.3.2.8 m:ENTITY-MIB d:When%20they%20were%20made%2C%20and%20their%20URIs.
        1.3.6.1.2.1.47.3.2.9 m:ENTITY-MIB d:Their%20UUIDs.
        1.3.6.1.2.1.47.3.2.10 m:ENTITY-MIB d:Physical%20entities%20of%20small%20devices.
        1.3.6.1.2.1.48 m:IP-MIB d:What%20hosts%20and%20routers%20keep%20about%20IP%20and%20ICMP%2C%20both%20versions%2C%0A%20%20%20%20%20%20%20%20routes%20excepted.
        1.3.6.1.2.1.48.2 m:IP-MIB
        1.3.6.1.2.1.48.2.1 m:IP-MIB
        1.3.6.1.2.1.48.2.1.1 m:IP-MIB d:What%20a%20host%20of%20IPv4%20had%20to%20support.
        1.3.6.1.2.1.48.2.1.2 m:IP-MIB d:What%20a%20host%20or%20a%20router%20has%20to%20support.
        1.3.6.1.2.1.48.2.2 m:IP-MIB
        1.3.6.1.2.1.48.2.2.1 m:IP-MIB d:IP%2C%20for%20IPv4%20alone.
        1.3.6.1.2.1.48.2.2.2 m:IP-MIB d:ICMP%2C%20for%20IPv4%20alone.
        1.3.6.1.2.1.48.2.2.3 m:IP-MIB d:Settings%20of%20IPv4.
        1.3.6.1.2.1.48.2.2.4 m:IP-MIB d:Interfaces%20of%20IPv4.
        1.3.6.1.2.1.48.2.2.5 m:IP-MIB d:Settings%20of%20IPv6.
        1.3.6.1.2.1.48.2.2.6 m:IP-MIB d:Interfaces%20of%20IPv6.
        1.3.6.1.2.1.48.2.2.7 m:IP-MIB d:When%20tables%20last%20changed.
        1.3.6.1.2.1.48.2.2.8 m:IP-MIB d:Counters%20of%20the%20whole%20host.
        1.3.6.1.2.1.48.2.2.9 m:IP-MIB d:Counters%20of%20the%20whole%20host%20that%20IPv4%20alone%20has.
        1.3.6.1.2.1.48.2.2.10 m:IP-MIB d:Octets%20of%20the%20whole%20host%20in%2064%20bits.
        1.3.6.1.2.1.48.2.2.11 m:IP-MIB d:Datagrams%20of%20the%20whole%20host%20in%2064%20bits.
        1.3.6.1.2.1.48.2.2.12 m:IP-MIB d:Datagrams%20of%20the%20whole%20host%20in%2064%20bits%20that%20IPv4%20alone%20has.
        1.3.6.1.2.1.48.2.2.13 m:IP-MIB d:Counters%20of%20interfaces.
        1.3.6.1.2.1.48.2.2.14 m:IP-MIB d:Counters%20of%20interfaces%20that%20IPv4%20alone%20has.
        1.3.6.1.2.1.48.2.2.15 m:IP-MIB d:Octets%20of%20interfaces%20in%2064%20bits.
        1.3.6.1.2.1.48.2.2.16 m:IP-MIB d:Datagrams%20of%20interfaces%20in%2064%20bits.
        1.3.6.1.2.1.48.2.2.17 m:IP-MIB d:Datagrams%20of%20interfaces%20in%2064%20bits%20that%20IPv4%20alone%20has.
        1.3.6.1.2.1.48.2.2.18 m:IP-MIB d:Prefixes.
        1.3.6.1.2.1.48.2.2.19 m:IP-MIB d:Addresses.
        1.3.6.1.2.1.48.2.2.20 m:IP-MIB d:Neighbours.
        1.3.6.1.2.1.48.2.2.21 m:IP-MIB d:Zones.
        1.3.6.1.2.1.48.2.2.22 m:IP-MIB d:Default%20routers.
        1.3.6.1.2.1.48.2.2.23 m:IP-MIB d:Advertisements%20of%20routers.
        1.3.6.1.2.1.48.2.2.24 m:IP-MIB d:Counters%20of%20ICMP.
        1.3.6.1.2.1.49 m:TCP-MIB d:What%20a%20host%20keeps%20about%20TCP%2C%20over%20either%20version%20of%20IP.
        1.3.6.1.2.1.49.2 m:TCP-MIB
        1.3.6.1.2.1.49.2.1 m:TCP-MIB
        1.3.6.1.2.1.49.2.1.1 m:TCP-MIB d:What%20a%20host%20with%20TCP%20over%20IPv4%20had%20to%20support.
        1.3.6.1.2.1.49.2.1.2 m:TCP-MIB d:What%20a%20host%20with%20TCP%20has%20to%20support.
        1.3.6.1.2.1.49.2.2 m:TCP-MIB
        1.3.6.1.2.1.49.2.2.1 m:TCP-MIB d:TCP%2C%20over%20IPv4%20alone.
        1.3.6.1.2.1.49.2.2.2 m:TCP-MIB d:Settings%20and%20counters.
        1.3.6.1.2.1.49.2.2.3 m:TCP-MIB d:Connections.
        1.3.6.1.2.1.49.2.2.4 m:TCP-MIB d:Listeners.
        1.3.6.1.2.1.49.2.2.5 m:TCP-MIB d:Counters%20in%2064%20bits.
        1.3.6.1.2.1.50 m:UDP-MIB d:What%20a%20host%20keeps%20about%20UDP%2C%20over%20either%20version%20of%20IP.
        1.3.6.1.2.1.50.2 m:UDP-MIB
        1.3.6.1.2.1.50.2.1 m:UDP-MIB
        1.3.6.1.2.1.50.2.1.1 m:UDP-MIB d:What%20a%20host%20with%20UDP%20over%20IPv4%20had%20to%20support.
        1.3.6.1.2.1.50.2.1.2 m:UDP-MIB d:What%20a%20host%20with%20UDP%20has%20to%20support.
        1.3.6.1.2.1.50.2.2 m:UDP-MIB
        1.3.6.1.2.1.50.2.2.1 m:UDP-MIB d:UDP%2C%20over%20IPv4%20alone.
        1.3.6.1.2.1.50.2.2.2 m:UDP-MIB d:Counters.
        1.3.6.1.2.1.50.2.2.3 m:UDP-MIB d:Counters%20in%2064%20bits.
        1.3.6.1.2.1.50.2.2.4 m:UDP-MIB d:Endpoints.
        1.3.6.1.2.1.76 m:INET-ADDRESS-MIB d:Conventions%20for%20addresses%2C%20prefixes%2C%20ports%20and%20scopes.
        1.3.6.1.2.1.78 m:HCNUM-TC d:Conventions%20on%20top%20of%20Counter64.
        1.3.6.1.2.1.84 m:IANA-RTPROTO-MIB d:The%20conventions%20behind%20the%20protocol%20of%20a%20route.
        1.3.6.1.2.1.88 m:DISMAN-EVENT-MIB d:Triggers%2C%20events%20and%20notifications%20that%20an%20agent%20runs%20by%0A%20%20%20%20%20%20%20%20itself.%20This%20copy%20holds%20sysUpTimeInstance%20alone.
        1.3.6.1.2.1.100 m:TRANSPORT-ADDRESS-MIB d:Transports%20by%20name%2C%20by%20number%20and%20with%20their%20addresses.
        1.3.6.1.2.1.100.1 m:TRANSPORT-ADDRESS-MIB
        1.3.6.1.2.1.100.1.1 m:TRANSPORT-ADDRESS-MIB d:UDP%20over%20IPv4.
        1.3.6.1.2.1.100.1.2 m:TRANSPORT-ADDRESS-MIB d:UDP%20over%20IPv6.
        1.3.6.1.2.1.100.1.3 m:TRANSPORT-ADDRESS-MIB d:UDP%20over%20IPv4%20with%20zones.
        1.3.6.1.2.1.100.1.4 m:TRANSPORT-ADDRESS-MIB d:UDP%20over%20IPv6%20with%20zones.
        1.3.6.1.2.1.100.1.5 m:TRANSPORT-ADDRESS-MIB d:TCP%20over%20IPv4.
        1.3.6.1.2.1.100.1.6 m:TRANSPORT-ADDRESS-MIB d:TCP%20over%20IPv6.
        1.3.6.1.2.1.100.1.7 m:TRANSPORT-ADDRESS-MIB d:TCP%20over%20IPv4%20with%20zones.
        1.3.6.1.2.1.100.1.8 m:TRANSPORT-ADDRESS-MIB d:TCP%20over%20IPv6%20with%20zones.
        1.3.6.1.2.1.100.1.9 m:TRANSPORT-ADDRESS-MIB d:SCTP%20over%20IPv4.
        1.3.6.1.2.1.100.1.10 m:TRANSPORT-ADDRESS-MIB d:SCTP%20over%20IPv6.
        1.3.6.1.2.1.100.1.11 m:TRANSPORT-ADDRESS-MIB d:SCTP%20over%20IPv4%20with%20zones.
        1.3.6.1.2.1.100.1.12 m:TRANSPORT-ADDRESS-MIB d:SCTP%20over%20IPv6%20with%20zones.
        1.3.6.1.2.1.100.1.13 m:TRANSPORT-ADDRESS-MIB d:Sockets%20of%20one%20host%2C%20those%20of%20Unix%20among%20them.
        1.3.6.1.2.1.100.1.14 m:TRANSPORT-ADDRESS-MIB d:UDP%20to%20a%20name%20of%20the%20DNS.
        1.3.6.1.2.1.100.1.15 m:TRANSPORT-ADDRESS-MIB d:TCP%20to%20a%20name%20of%20the%20DNS.
        1.3.6.1.2.1.100.1.16 m:TRANSPORT-ADDRESS-MIB d:SCTP%20to%20a%20name%20of%20the%20DNS.
        1.3.6.1.2.1.216 m:IANA-ENTITY-MIB d:The%20convention%20behind%20entPhysicalClass.
        1.3.6.1.2.1.217 m:UUID-TC-MIB d:Conventions%20for%20UUIDs%20as%20RFC%204122%20has%20them.
        1.3.6.1.3 m:SNMPv2-SMI
        1.3.6.1.4 m:SNMPv2-SMI
        1.3.6.1.4.1 m:SNMPv2-SMI
        1.3.6.1.4.1.2021 m:UCD-SNMP-MIB d:The%20objects%20of%20UCD%27s%20agent%2C%20which%20became%20net-snmp:%202021%20below%0A%20%20%20%20%20%20%20%20enterprises.
        1.3.6.1.4.1.2021.2 m:UCD-SNMP-MIB s:c d:The%20processes%20that%20are%20watched.
        1.3.6.1.4.1.2021.2.1 m:UCD-SNMP-MIB s:c d:One%20kind%20of%20process.
        1.3.6.1.4.1.2021.2.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.2.1.2 m:UCD-SNMP-MIB s:c d:The%20name%20of%20the%20processes.
        1.3.6.1.4.1.2021.2.1.3 m:UCD-SNMP-MIB s:c d:The%20fewest%20there%20may%20be.
        1.3.6.1.4.1.2021.2.1.4 m:UCD-SNMP-MIB s:c d:The%20most%20there%20may%20be.
        1.3.6.1.4.1.2021.2.1.5 m:UCD-SNMP-MIB s:c d:How%20many%20there%20are.
        1.3.6.1.4.1.2021.2.1.100 m:UCD-SNMP-MIB s:c d:Set%20when%20there%20are%20too%20few%20or%20too%20many.
        1.3.6.1.4.1.2021.2.1.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.2.1.102 m:UCD-SNMP-MIB s:c d:Set%20to%20run%20prErrFixCmd.
        1.3.6.1.4.1.2021.2.1.103 m:UCD-SNMP-MIB s:c d:The%20command%20that%20mends%20it.
        1.3.6.1.4.1.2021.4 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.4.1 m:UCD-SNMP-MIB s:c d:Always%200.
        1.3.6.1.4.1.2021.4.2 m:UCD-SNMP-MIB s:c d:Always%20%27swap%27.
        1.3.6.1.4.1.2021.4.3 m:UCD-SNMP-MIB s:c d:Swap%20space%20in%20all.
        1.3.6.1.4.1.2021.4.4 m:UCD-SNMP-MIB s:c d:Swap%20space%20that%20is%20free.
        1.3.6.1.4.1.2021.4.5 m:UCD-SNMP-MIB s:c d:Main%20memory%20in%20all.
        1.3.6.1.4.1.2021.4.6 m:UCD-SNMP-MIB s:c d:Main%20memory%20that%20is%20free.
        1.3.6.1.4.1.2021.4.7 m:UCD-SNMP-MIB s:c d:Swap%20space%20set%20apart%20for%20text%20pages%2C%20on%20systems%20that%20tell%20them%0A%20%20%20%20%20%20%20%20from%20others.
        1.3.6.1.4.1.2021.4.8 m:UCD-SNMP-MIB s:d d:Swap%20space%20used%20by%20text%20pages%2C%20against%20its%20name%3B%0A%20%20%20%20%20%20%20%20memUsedSwapTXT%20took%20its%20place.
        1.3.6.1.4.1.2021.4.9 m:UCD-SNMP-MIB s:c d:Main%20memory%20set%20apart%20for%20text%20pages%2C%20on%20systems%20that%20tell%0A%20%20%20%20%20%20%20%20them%20from%20others.
        1.3.6.1.4.1.2021.4.10 m:UCD-SNMP-MIB s:d d:Main%20memory%20used%20by%20text%20pages%2C%20against%20its%20name%3B%0A%20%20%20%20%20%20%20%20memUsedRealTXT%20took%20its%20place.
        1.3.6.1.4.1.2021.4.11 m:UCD-SNMP-MIB s:c d:Main%20memory%20and%20swap%20space%20that%20are%20free%2C%20together.
        1.3.6.1.4.1.2021.4.12 m:UCD-SNMP-MIB s:c d:The%20least%20swap%20space%20that%20should%20be%20free%3B%20with%20less%2C%0A%20%20%20%20%20%20%20%20memSwapError%20is%20set.
        1.3.6.1.4.1.2021.4.13 m:UCD-SNMP-MIB s:c d:Memory%20that%20is%20shared.
        1.3.6.1.4.1.2021.4.14 m:UCD-SNMP-MIB s:c d:Memory%20that%20serves%20as%20buffers.
        1.3.6.1.4.1.2021.4.15 m:UCD-SNMP-MIB s:c d:Memory%20that%20serves%20as%20cache.
        1.3.6.1.4.1.2021.4.16 m:UCD-SNMP-MIB s:c d:Swap%20space%20used%20by%20text%20pages.
        1.3.6.1.4.1.2021.4.17 m:UCD-SNMP-MIB s:c d:Main%20memory%20used%20by%20text%20pages.
        1.3.6.1.4.1.2021.4.18 m:UCD-SNMP-MIB s:c d:memTotalSwap%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.19 m:UCD-SNMP-MIB s:c d:memAvailSwap%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.20 m:UCD-SNMP-MIB s:c d:memTotalReal%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.21 m:UCD-SNMP-MIB s:c d:memAvailReal%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.22 m:UCD-SNMP-MIB s:c d:memTotalFree%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.23 m:UCD-SNMP-MIB s:c d:memMinimumSwap%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.24 m:UCD-SNMP-MIB s:c d:memShared%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.25 m:UCD-SNMP-MIB s:c d:memBuffer%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.26 m:UCD-SNMP-MIB s:c d:memCached%20in%2064%20bits.
        1.3.6.1.4.1.2021.4.27 m:UCD-SNMP-MIB s:c d:What%20new%20programs%20could%20take%20without%20swapping%2C%20as%20the%20system%0A%20%20%20%20%20%20%20%20guesses.
        1.3.6.1.4.1.2021.4.100 m:UCD-SNMP-MIB s:c d:Set%20when%20memAvailSwap%20is%20below%20memMinimumSwap.
        1.3.6.1.4.1.2021.4.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.8 m:UCD-SNMP-MIB s:c d:The%20commands%2C%20and%20what%20came%20of%20them.
        1.3.6.1.4.1.2021.8.1 m:UCD-SNMP-MIB s:c d:One%20command.
        1.3.6.1.4.1.2021.8.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.8.1.2 m:UCD-SNMP-MIB s:c d:The%20name%20of%20the%20command.
        1.3.6.1.4.1.2021.8.1.3 m:UCD-SNMP-MIB s:c d:The%20command%20line.
        1.3.6.1.4.1.2021.8.1.100 m:UCD-SNMP-MIB s:c d:The%20exit%20status.
        1.3.6.1.4.1.2021.8.1.101 m:UCD-SNMP-MIB s:c d:The%20first%20line%20that%20the%20command%20wrote.
        1.3.6.1.4.1.2021.8.1.102 m:UCD-SNMP-MIB s:c d:Set%20to%20run%20extErrFixCmd.
        1.3.6.1.4.1.2021.8.1.103 m:UCD-SNMP-MIB s:c d:The%20command%20that%20mends%20it.
        1.3.6.1.4.1.2021.9 m:UCD-SNMP-MIB s:c d:The%20file%20systems%20that%20are%20watched.
        1.3.6.1.4.1.2021.9.1 m:UCD-SNMP-MIB s:c d:One%20file%20system.
        1.3.6.1.4.1.2021.9.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.9.1.2 m:UCD-SNMP-MIB s:c d:Where%20it%20is%20mounted.
        1.3.6.1.4.1.2021.9.1.3 m:UCD-SNMP-MIB s:c d:The%20device%20that%20it%20lies%20on.
        1.3.6.1.4.1.2021.9.1.4 m:UCD-SNMP-MIB s:c d:The%20least%20free%20space%2C%20in%20units%20of%201024%20octets%3B%20-1%20when%0A%20%20%20%20%20%20%20%20dskMinPercent%20rules.
        1.3.6.1.4.1.2021.9.1.5 m:UCD-SNMP-MIB s:c d:The%20least%20free%20space%2C%20in%20percent%3B%20-1%20when%20dskMinimum%20rules.
        1.3.6.1.4.1.2021.9.1.6 m:UCD-SNMP-MIB s:c d:Its%20size%20in%20units%20of%201024%20octets%2C%202147483647%20when%20it%20is%20more.
        1.3.6.1.4.1.2021.9.1.7 m:UCD-SNMP-MIB s:c d:What%20users%20may%20still%20take%2C%20in%20units%20of%201024%20octets%2C%202147483647%0A%20%20%20%20%20%20%20%20when%20it%20is%20more.
        1.3.6.1.4.1.2021.9.1.8 m:UCD-SNMP-MIB s:c d:What%20is%20taken%2C%20in%20units%20of%201024%20octets%2C%202147483647%20when%20it%20is%0A%20%20%20%20%20%20%20%20more.
        1.3.6.1.4.1.2021.9.1.9 m:UCD-SNMP-MIB s:c d:What%20is%20taken%2C%20in%20percent.
        1.3.6.1.4.1.2021.9.1.10 m:UCD-SNMP-MIB s:c d:The%20inodes%20that%20are%20taken%2C%20in%20percent.
        1.3.6.1.4.1.2021.9.1.11 m:UCD-SNMP-MIB s:c d:The%20low%2032%20bits%20of%20the%20whole%20dskTotal.
        1.3.6.1.4.1.2021.9.1.12 m:UCD-SNMP-MIB s:c d:The%20high%2032%20bits%20of%20the%20whole%20dskTotal.
        1.3.6.1.4.1.2021.9.1.13 m:UCD-SNMP-MIB s:c d:The%20low%2032%20bits%20of%20the%20whole%20dskAvail.
        1.3.6.1.4.1.2021.9.1.14 m:UCD-SNMP-MIB s:c d:The%20high%2032%20bits%20of%20the%20whole%20dskAvail.
        1.3.6.1.4.1.2021.9.1.15 m:UCD-SNMP-MIB s:c d:The%20low%2032%20bits%20of%20the%20whole%20dskUsed.
        1.3.6.1.4.1.2021.9.1.16 m:UCD-SNMP-MIB s:c d:The%20high%2032%20bits%20of%20the%20whole%20dskUsed.
        1.3.6.1.4.1.2021.9.1.100 m:UCD-SNMP-MIB s:c d:Set%20when%20too%20little%20is%20free.
        1.3.6.1.4.1.2021.9.1.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.10 m:UCD-SNMP-MIB s:c d:The%20load%20averages:%20of%201%2C%205%20and%2015%20minutes%20in%20rows%201%2C%202%20and%203.
        1.3.6.1.4.1.2021.10.1 m:UCD-SNMP-MIB s:c d:One%20load%20average.
        1.3.6.1.4.1.2021.10.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.10.1.2 m:UCD-SNMP-MIB s:c d:Load-1%2C%20Load-5%20or%20Load-15.
        1.3.6.1.4.1.2021.10.1.3 m:UCD-SNMP-MIB s:c d:The%20load%20average%2C%20in%20decimal%20digits.
        1.3.6.1.4.1.2021.10.1.4 m:UCD-SNMP-MIB s:c d:The%20load%20above%20which%20laErrorFlag%20is%20set.
        1.3.6.1.4.1.2021.10.1.5 m:UCD-SNMP-MIB s:c d:A%20hundred%20times%20the%20load%20average.
        1.3.6.1.4.1.2021.10.1.6 m:UCD-SNMP-MIB s:c d:The%20load%20average%20as%20a%20number.
        1.3.6.1.4.1.2021.10.1.100 m:UCD-SNMP-MIB s:c d:Set%20when%20the%20load%20is%20above%20laConfig.
        1.3.6.1.4.1.2021.10.1.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.11 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.11.1 m:UCD-SNMP-MIB s:c d:Always%201.
        1.3.6.1.4.1.2021.11.2 m:UCD-SNMP-MIB s:c d:Always%20%27systemStats%27.
        1.3.6.1.4.1.2021.11.3 m:UCD-SNMP-MIB s:c d:Swapped%20in%20from%20disk%2C%20averaged%20over%20the%20last%20minute.
        1.3.6.1.4.1.2021.11.4 m:UCD-SNMP-MIB s:c d:Swapped%20out%20to%20disk%2C%20averaged%20over%20the%20last%20minute.
        1.3.6.1.4.1.2021.11.5 m:UCD-SNMP-MIB s:d d:Blocks%20written%2C%20averaged%20over%20the%20last%20minute.%20ssIORawSent%0A%20%20%20%20%20%20%20%20tells%20more.
        1.3.6.1.4.1.2021.11.6 m:UCD-SNMP-MIB s:d d:Blocks%20read%2C%20averaged%20over%20the%20last%20minute.%20ssIORawReceived%0A%20%20%20%20%20%20%20%20tells%20more.
        1.3.6.1.4.1.2021.11.7 m:UCD-SNMP-MIB s:d d:Interrupts%2C%20averaged%20over%20the%20last%20minute.%20ssRawInterrupts%0A%20%20%20%20%20%20%20%20tells%20more.
        1.3.6.1.4.1.2021.11.8 m:UCD-SNMP-MIB s:d d:Context%20switches%2C%20averaged%20over%20the%20last%20minute.%20ssRawContexts%0A%20%20%20%20%20%20%20%20tells%20more.
        1.3.6.1.4.1.2021.11.9 m:UCD-SNMP-MIB s:d d:Processor%20time%20in%20user%20code%20over%20the%20last%20minute%2C%20in%20percent.%0A%20%20%20%20%20%20%20%20ssCpuRawUser%20tells%20more.
        1.3.6.1.4.1.2021.11.10 m:UCD-SNMP-MIB s:d d:Processor%20time%20in%20the%20system%20over%20the%20last%20minute%2C%20in%20percent.%0A%20%20%20%20%20%20%20%20ssCpuRawSystem%20tells%20more.
        1.3.6.1.4.1.2021.11.11 m:UCD-SNMP-MIB s:d d:Processor%20time%20without%20work%20over%20the%20last%20minute%2C%20in%20percent.%0A%20%20%20%20%20%20%20%20ssCpuRawIdle%20tells%20more.
        1.3.6.1.4.1.2021.11.50 m:UCD-SNMP-MIB s:c d:Ticks%2C%20all%20processors%20together%2C%20in%20user%20code.%20A%20tick%20is%20a%0A%20%20%20%20%20%20%20%20hundredth%20of%20a%20second%20as%20a%20rule.
        1.3.6.1.4.1.2021.11.51 m:UCD-SNMP-MIB s:c d:Ticks%20in%20user%20code%20of%20lowered%20priority.
        1.3.6.1.4.1.2021.11.52 m:UCD-SNMP-MIB s:c d:Ticks%20in%20the%20system%3B%20it%20may%20hold%20those%20of%20ssCpuRawWait%20and%0A%20%20%20%20%20%20%20%20ssCpuRawKernel%20as%20well.
        1.3.6.1.4.1.2021.11.53 m:UCD-SNMP-MIB s:c d:Ticks%20without%20work.
        1.3.6.1.4.1.2021.11.54 m:UCD-SNMP-MIB s:c d:Ticks%20spent%20waiting%20for%20input%20and%20output%2C%20on%20systems%20that%20tell%0A%20%20%20%20%20%20%20%20them%20from%20idle%20ones.
        1.3.6.1.4.1.2021.11.55 m:UCD-SNMP-MIB s:c d:Ticks%20in%20the%20kernel%2C%20on%20systems%20that%20tell%20them%20from%20others.
        1.3.6.1.4.1.2021.11.56 m:UCD-SNMP-MIB s:c d:Ticks%20in%20hardware%20interrupts%2C%20on%20systems%20that%20count%20them.
        1.3.6.1.4.1.2021.11.57 m:UCD-SNMP-MIB s:c d:Blocks%20written%20to%20block%20devices.
        1.3.6.1.4.1.2021.11.58 m:UCD-SNMP-MIB s:c d:Blocks%20read%20from%20block%20devices.
        1.3.6.1.4.1.2021.11.59 m:UCD-SNMP-MIB s:c d:Interrupts.
        1.3.6.1.4.1.2021.11.60 m:UCD-SNMP-MIB s:c d:Context%20switches.
        1.3.6.1.4.1.2021.11.61 m:UCD-SNMP-MIB s:c d:Ticks%20in%20software%20interrupts%2C%20on%20systems%20that%20count%20them.
        1.3.6.1.4.1.2021.11.62 m:UCD-SNMP-MIB s:c d:Blocks%20swapped%20in.
        1.3.6.1.4.1.2021.11.63 m:UCD-SNMP-MIB s:c d:Blocks%20swapped%20out.
        1.3.6.1.4.1.2021.11.64 m:UCD-SNMP-MIB s:c d:Ticks%20that%20a%20hypervisor%20gave%20to%20other%20machines%20while%20this%20one%0A%20%20%20%20%20%20%20%20had%20work.
        1.3.6.1.4.1.2021.11.65 m:UCD-SNMP-MIB s:c d:Ticks%20that%20ran%20the%20processors%20of%20guests.
        1.3.6.1.4.1.2021.11.66 m:UCD-SNMP-MIB s:c d:Ticks%20that%20ran%20the%20processors%20of%20guests%20of%20lowered%20priority.
        1.3.6.1.4.1.2021.11.67 m:UCD-SNMP-MIB s:c d:How%20many%20processors%20the%20agent%20counts.
        1.3.6.1.4.1.2021.12 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.13 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.13.15 m:UCD-DISKIO-MIB d:Counters%20of%20block%20devices.
        1.3.6.1.4.1.2021.13.15.1 m:UCD-DISKIO-MIB s:c d:The%20block%20devices.
        1.3.6.1.4.1.2021.13.15.1.1 m:UCD-DISKIO-MIB s:c d:One%20block%20device.
        1.3.6.1.4.1.2021.13.15.1.1.1 m:UCD-DISKIO-MIB s:c d:The%20number%20of%20the%20device.
        1.3.6.1.4.1.2021.13.15.1.1.2 m:UCD-DISKIO-MIB s:c d:The%20name%20of%20the%20device.
        1.3.6.1.4.1.2021.13.15.1.1.3 m:UCD-DISKIO-MIB s:c d:Octets%20read%20since%20the%20host%20came%20up.
        1.3.6.1.4.1.2021.13.15.1.1.4 m:UCD-DISKIO-MIB s:c d:Octets%20written%20since%20the%20host%20came%20up.
        1.3.6.1.4.1.2021.13.15.1.1.5 m:UCD-DISKIO-MIB s:c d:Reads%20since%20the%20host%20came%20up.
        1.3.6.1.4.1.2021.13.15.1.1.6 m:UCD-DISKIO-MIB s:c d:Writes%20since%20the%20host%20came%20up.
        1.3.6.1.4.1.2021.13.15.1.1.9 m:UCD-DISKIO-MIB s:c d:The%20load%20over%201%20minute%2C%20in%20percent.
        1.3.6.1.4.1.2021.13.15.1.1.10 m:UCD-DISKIO-MIB s:c d:The%20load%20over%205%20minutes%2C%20in%20percent.
        1.3.6.1.4.1.2021.13.15.1.1.11 m:UCD-DISKIO-MIB s:c d:The%20load%20over%2015%20minutes%2C%20in%20percent.
        1.3.6.1.4.1.2021.13.15.1.1.12 m:UCD-DISKIO-MIB s:c d:diskIONRead%20in%2064%20bits.
        1.3.6.1.4.1.2021.13.15.1.1.13 m:UCD-DISKIO-MIB s:c d:diskIONWritten%20in%2064%20bits.
        1.3.6.1.4.1.2021.13.15.1.1.14 m:UCD-DISKIO-MIB s:c d:For%20how%20many%20microseconds%20the%20device%20has%20been%20busy%20since%20the%0A%20%20%20%20%20%20%20%20host%20came%20up.
        1.3.6.1.4.1.2021.13.16 m:LM-SENSORS-MIB
        1.3.6.1.4.1.2021.13.16.1 m:LM-SENSORS-MIB d:What%20sensors%20in%20the%20host%20read.
        1.3.6.1.4.1.2021.13.16.2 m:LM-SENSORS-MIB s:c d:The%20sensors%20of%20temperature.
        1.3.6.1.4.1.2021.13.16.2.1 m:LM-SENSORS-MIB s:c d:One%20sensor.
        1.3.6.1.4.1.2021.13.16.2.1.1 m:LM-SENSORS-MIB s:c d:The%20number%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.2.1.2 m:LM-SENSORS-MIB s:c d:The%20name%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.2.1.3 m:LM-SENSORS-MIB s:d d:The%20temperature%20in%20thousandths%20of%20a%20degree%20Celsius.%0A%20%20%20%20%20%20%20%20lmTempSensorsTemperature%20can%20be%20below%200%20as%20well.
        1.3.6.1.4.1.2021.13.16.2.1.4 m:LM-SENSORS-MIB s:c d:The%20temperature.
        1.3.6.1.4.1.2021.13.16.3 m:LM-SENSORS-MIB s:c d:The%20sensors%20of%20fans.
        1.3.6.1.4.1.2021.13.16.3.1 m:LM-SENSORS-MIB s:c d:One%20sensor.
        1.3.6.1.4.1.2021.13.16.3.1.1 m:LM-SENSORS-MIB s:c d:The%20number%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.3.1.2 m:LM-SENSORS-MIB s:c d:The%20name%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.3.1.3 m:LM-SENSORS-MIB s:c d:The%20speed%20in%20turns%20a%20minute.
        1.3.6.1.4.1.2021.13.16.4 m:LM-SENSORS-MIB s:c d:The%20sensors%20of%20voltage.
        1.3.6.1.4.1.2021.13.16.4.1 m:LM-SENSORS-MIB s:c d:One%20sensor.
        1.3.6.1.4.1.2021.13.16.4.1.1 m:LM-SENSORS-MIB s:c d:The%20number%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.4.1.2 m:LM-SENSORS-MIB s:c d:The%20name%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.4.1.3 m:LM-SENSORS-MIB s:c d:The%20voltage%20in%20thousandths%20of%20a%20volt.
        1.3.6.1.4.1.2021.13.16.5 m:LM-SENSORS-MIB s:c d:All%20other%20sensors.
        1.3.6.1.4.1.2021.13.16.5.1 m:LM-SENSORS-MIB s:c d:One%20sensor.
        1.3.6.1.4.1.2021.13.16.5.1.1 m:LM-SENSORS-MIB s:c d:The%20number%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.5.1.2 m:LM-SENSORS-MIB s:c d:The%20name%20of%20the%20sensor.
        1.3.6.1.4.1.2021.13.16.5.1.3 m:LM-SENSORS-MIB s:c d:What%20the%20sensor%20reads.
        1.3.6.1.4.1.2021.15 m:UCD-SNMP-MIB s:c d:The%20files%20that%20are%20watched.
        1.3.6.1.4.1.2021.15.1 m:UCD-SNMP-MIB s:c d:One%20file.
        1.3.6.1.4.1.2021.15.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.15.1.2 m:UCD-SNMP-MIB s:c d:The%20path%20of%20the%20file.
        1.3.6.1.4.1.2021.15.1.3 m:UCD-SNMP-MIB s:c d:Its%20size.
        1.3.6.1.4.1.2021.15.1.4 m:UCD-SNMP-MIB s:c d:The%20size%20above%20which%20fileErrorFlag%20is%20set%3B%20-1%20for%20no%20limit.
        1.3.6.1.4.1.2021.15.1.100 m:UCD-SNMP-MIB s:c d:Set%20when%20the%20file%20is%20too%20large.
        1.3.6.1.4.1.2021.15.1.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.16 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.16.1 m:UCD-SNMP-MIB s:c d:How%20many%20rows%20logMatchTable%20can%20hold.
        1.3.6.1.4.1.2021.16.2 m:UCD-SNMP-MIB s:c d:The%20patterns%20that%20are%20looked%20for%20in%20logs.
        1.3.6.1.4.1.2021.16.2.1 m:UCD-SNMP-MIB s:c d:One%20pattern%20in%20one%20log.
        1.3.6.1.4.1.2021.16.2.1.1 m:UCD-SNMP-MIB s:c d:The%20number%20of%20the%20row.
        1.3.6.1.4.1.2021.16.2.1.2 m:UCD-SNMP-MIB s:c d:The%20name%20of%20the%20row.
        1.3.6.1.4.1.2021.16.2.1.3 m:UCD-SNMP-MIB s:c d:The%20path%20of%20the%20log.
        1.3.6.1.4.1.2021.16.2.1.4 m:UCD-SNMP-MIB s:c d:The%20pattern:%20a%20regular%20expression.
        1.3.6.1.4.1.2021.16.2.1.5 m:UCD-SNMP-MIB s:c d:Matches%20since%20the%20agent%20started%2C%20over%20all%20logs%20that%20came%20in%0A%20%20%20%20%20%20%20%20turn.
        1.3.6.1.4.1.2021.16.2.1.6 m:UCD-SNMP-MIB s:c d:The%20number%20of%20logMatchGlobalCounter%20as%20an%20integer.
        1.3.6.1.4.1.2021.16.2.1.7 m:UCD-SNMP-MIB s:c d:Matches%20in%20the%20present%20log%3B%20it%20begins%20anew%20with%20a%20new%20one.
        1.3.6.1.4.1.2021.16.2.1.8 m:UCD-SNMP-MIB s:c d:The%20number%20of%20logMatchCurrentCounter%20as%20an%20integer.
        1.3.6.1.4.1.2021.16.2.1.9 m:UCD-SNMP-MIB s:c d:Matches%20since%20the%20row%20was%20last%20read.
        1.3.6.1.4.1.2021.16.2.1.10 m:UCD-SNMP-MIB s:c d:The%20number%20of%20logMatchCounter%20as%20an%20integer.
        1.3.6.1.4.1.2021.16.2.1.11 m:UCD-SNMP-MIB s:c d:After%20how%20many%20seconds%20the%20log%20is%20looked%20at%20although%20nobody%0A%20%20%20%20%20%20%20%20asks.
        1.3.6.1.4.1.2021.16.2.1.100 m:UCD-SNMP-MIB s:c d:Set%20when%20the%20row%20is%20not%20configured%20well.
        1.3.6.1.4.1.2021.16.2.1.101 m:UCD-SNMP-MIB s:c d:What%20came%20of%20compiling%20the%20pattern%2C%20in%20words.
        1.3.6.1.4.1.2021.100 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.100.1 m:UCD-SNMP-MIB s:c d:Always%200.
        1.3.6.1.4.1.2021.100.2 m:UCD-SNMP-MIB s:c d:The%20agent%27s%20version.
        1.3.6.1.4.1.2021.100.3 m:UCD-SNMP-MIB s:c d:When%20that%20version%20was%20made.
        1.3.6.1.4.1.2021.100.4 m:UCD-SNMP-MIB s:c d:The%20time%20now%2C%20or%20when%20the%20agent%20was%20built%2C%20in%20words.
        1.3.6.1.4.1.2021.100.5 m:UCD-SNMP-MIB s:c d:The%20agent%27s%20version%20as%20its%20revision%20control%20writes%20it.
        1.3.6.1.4.1.2021.100.6 m:UCD-SNMP-MIB s:c d:How%20the%20build%20of%20the%20agent%20was%20configured.
        1.3.6.1.4.1.2021.100.10 m:UCD-SNMP-MIB s:c d:Set%20to%201%20to%20forget%20what%20commands%20wrote.
        1.3.6.1.4.1.2021.100.11 m:UCD-SNMP-MIB s:c d:Set%20to%201%20to%20read%20the%20configuration%20anew.
        1.3.6.1.4.1.2021.100.12 m:UCD-SNMP-MIB s:c d:Set%20to%201%20to%20start%20the%20agent%20anew.
        1.3.6.1.4.1.2021.100.13 m:UCD-SNMP-MIB s:c d:Set%20to%201%20to%20write%20out%20at%20once%20what%20outlives%20a%20restart.
        1.3.6.1.4.1.2021.100.20 m:UCD-SNMP-MIB s:c d:1%20while%20the%20agent%20writes%20debugging%20lines%2C%20else%200.
        1.3.6.1.4.1.2021.101 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.101.1 m:UCD-SNMP-MIB s:c d:Always%200.
        1.3.6.1.4.1.2021.101.2 m:UCD-SNMP-MIB s:c d:Always%20%27snmp%27.
        1.3.6.1.4.1.2021.101.100 m:UCD-SNMP-MIB s:c d:Set%20when%20the%20agent%20is%20in%20trouble.
        1.3.6.1.4.1.2021.101.101 m:UCD-SNMP-MIB s:c d:What%20is%20wrong%2C%20in%20words%3B%20else%20empty.
        1.3.6.1.4.1.2021.102 m:UCD-SNMP-MIB s:c d:The%20names%20that%20the%20agent%27s%20modules%20answer%20for.
        1.3.6.1.4.1.2021.102.1 m:UCD-SNMP-MIB s:c d:One%20name.
        1.3.6.1.4.1.2021.102.1.1 m:UCD-SNMP-MIB s:c d:The%20name.
        1.3.6.1.4.1.2021.102.1.2 m:UCD-SNMP-MIB s:c d:The%20module%20that%20answers%20for%20it.
        1.3.6.1.4.1.2021.250 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.1 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.2 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.3 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.4 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.5 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.6 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.7 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.8 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.9 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.10 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.11 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.12 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.13 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.14 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.15 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.16 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.17 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.250.255 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.251 m:UCD-SNMP-MIB
        1.3.6.1.4.1.2021.251.1 m:UCD-SNMP-MIB d:The%20agent%20starts%3B%20net-snmp%20sends%20coldStart%20in%20its%20place.
        1.3.6.1.4.1.2021.251.2 m:UCD-SNMP-MIB d:The%20agent%20ends.
        1.3.6.1.4.1.8072 m:NET-SNMP-MIB d:Where%20net-snmp%27s%20modules%20hang:%208072%20below%20enterprises.
        1.3.6.1.4.1.8072.1 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.1.1 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.2 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.2.1 m:NET-SNMP-AGENT-MIB s:c d:What%20the%20agent%27s%20modules%20have%20registered.
        1.3.6.1.4.1.8072.1.2.1.1 m:NET-SNMP-AGENT-MIB s:c d:One%20registration.
        1.3.6.1.4.1.8072.1.2.1.1.1 m:NET-SNMP-AGENT-MIB s:c d:The%20context.
        1.3.6.1.4.1.8072.1.2.1.1.2 m:NET-SNMP-AGENT-MIB s:c d:The%20name.
        1.3.6.1.4.1.8072.1.2.1.1.3 m:NET-SNMP-AGENT-MIB s:c d:Which%20registration%20of%20one%20name%20goes%20first.
        1.3.6.1.4.1.8072.1.2.1.1.4 m:NET-SNMP-AGENT-MIB s:c d:The%20module.
        1.3.6.1.4.1.8072.1.2.1.1.5 m:NET-SNMP-AGENT-MIB s:c d:What%20the%20module%20does%20itself.
        1.3.6.1.4.1.8072.1.2.1.1.6 m:NET-SNMP-AGENT-MIB s:c d:How%20long%20the%20agent%20waits%20for%20the%20module.
        1.3.6.1.4.1.8072.1.3 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.3.1 m:NET-SNMP-EXTEND-MIB d:The%20extend%20lines%20of%20the%20agent%27s%20configuration.
        1.3.6.1.4.1.8072.1.3.2 m:NET-SNMP-EXTEND-MIB
        1.3.6.1.4.1.8072.1.3.2.1 m:NET-SNMP-EXTEND-MIB s:c d:How%20many%20commands%20there%20are.
        1.3.6.1.4.1.8072.1.3.2.2 m:NET-SNMP-EXTEND-MIB s:c d:The%20commands.
        1.3.6.1.4.1.8072.1.3.2.2.1 m:NET-SNMP-EXTEND-MIB s:c d:One%20command.
        1.3.6.1.4.1.8072.1.3.2.2.1.1 m:NET-SNMP-EXTEND-MIB s:c d:The%20name%20of%20the%20command.
        1.3.6.1.4.1.8072.1.3.2.2.1.2 m:NET-SNMP-EXTEND-MIB s:c d:The%20path%20of%20its%20program.
        1.3.6.1.4.1.8072.1.3.2.2.1.3 m:NET-SNMP-EXTEND-MIB s:c v:0 d:Its%20arguments.
        1.3.6.1.4.1.8072.1.3.2.2.1.4 m:NET-SNMP-EXTEND-MIB s:c v:0 d:Its%20standard%20input.
        1.3.6.1.4.1.8072.1.3.2.2.1.5 m:NET-SNMP-EXTEND-MIB s:c v:5 d:For%20how%20many%20seconds%20what%20it%20wrote%20is%20good.
        1.3.6.1.4.1.8072.1.3.2.2.1.6 m:NET-SNMP-EXTEND-MIB s:c v:exec d:Whether%20it%20runs%20by%20itself%20or%20in%20a%20shell.
        1.3.6.1.4.1.8072.1.3.2.2.1.7 m:NET-SNMP-EXTEND-MIB s:c v:run-on-read d:When%20it%20runs:%20when%20it%20is%20read%2C%20or%20when%20run-command%20is%20set%0A%20%20%20%20%20%20%20%20here.
        1.3.6.1.4.1.8072.1.3.2.2.1.20 m:NET-SNMP-EXTEND-MIB s:c v:volatile d:How%20the%20row%20is%20kept.
        1.3.6.1.4.1.8072.1.3.2.2.1.21 m:NET-SNMP-EXTEND-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.4.1.8072.1.3.2.3 m:NET-SNMP-EXTEND-MIB s:c d:What%20the%20commands%20wrote.
        1.3.6.1.4.1.8072.1.3.2.3.1 m:NET-SNMP-EXTEND-MIB s:c d:What%20one%20command%20wrote.
        1.3.6.1.4.1.8072.1.3.2.3.1.1 m:NET-SNMP-EXTEND-MIB s:c d:The%20first%20line.
        1.3.6.1.4.1.8072.1.3.2.3.1.2 m:NET-SNMP-EXTEND-MIB s:c d:All%20lines.
        1.3.6.1.4.1.8072.1.3.2.3.1.3 m:NET-SNMP-EXTEND-MIB s:c d:How%20many%20lines.
        1.3.6.1.4.1.8072.1.3.2.3.1.4 m:NET-SNMP-EXTEND-MIB s:c d:The%20exit%20status.
        1.3.6.1.4.1.8072.1.3.2.4 m:NET-SNMP-EXTEND-MIB s:c d:The%20lines%20that%20the%20commands%20wrote.
        1.3.6.1.4.1.8072.1.3.2.4.1 m:NET-SNMP-EXTEND-MIB s:c d:One%20line%20of%20one%20command.
        1.3.6.1.4.1.8072.1.3.2.4.1.1 m:NET-SNMP-EXTEND-MIB s:c d:The%20number%20of%20the%20line%2C%20from%201.
        1.3.6.1.4.1.8072.1.3.2.4.1.2 m:NET-SNMP-EXTEND-MIB s:c d:The%20line.
        1.3.6.1.4.1.8072.1.3.3 m:NET-SNMP-EXTEND-MIB
        1.3.6.1.4.1.8072.1.3.3.1 m:NET-SNMP-EXTEND-MIB d:Commands.
        1.3.6.1.4.1.8072.1.3.3.2 m:NET-SNMP-EXTEND-MIB d:What%20they%20write.
        1.3.6.1.4.1.8072.1.4 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.5 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.5.1 m:NET-SNMP-AGENT-MIB s:c v:5 d:For%20how%20many%20seconds%20a%20cache%20is%20good%20that%20says%20nothing%0A%20%20%20%20%20%20%20%20itself.
        1.3.6.1.4.1.8072.1.5.2 m:NET-SNMP-AGENT-MIB s:c v:true d:Whether%20anything%20is%20kept%20at%20all.
        1.3.6.1.4.1.8072.1.5.3 m:NET-SNMP-AGENT-MIB s:c d:The%20caches.
        1.3.6.1.4.1.8072.1.5.3.1 m:NET-SNMP-AGENT-MIB s:c d:One%20cache.
        1.3.6.1.4.1.8072.1.5.3.1.1 m:NET-SNMP-AGENT-MIB s:c d:The%20name%20above%20what%20is%20kept.
        1.3.6.1.4.1.8072.1.5.3.1.2 m:NET-SNMP-AGENT-MIB s:c d:For%20how%20many%20seconds%20the%20cache%20is%20good.
        1.3.6.1.4.1.8072.1.5.3.1.3 m:NET-SNMP-AGENT-MIB s:c d:The%20state%20of%20the%20cache.
        1.3.6.1.4.1.8072.1.6 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.7 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.7.1 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.7.1.1 m:NET-SNMP-AGENT-MIB s:c v:false d:Whether%20debugging%20lines%20are%20written.
        1.3.6.1.4.1.8072.1.7.1.2 m:NET-SNMP-AGENT-MIB s:c v:false d:Whether%20all%20of%20them%20are%2C%20whatever%20nsDebugTokenTable%20holds.
        1.3.6.1.4.1.8072.1.7.1.3 m:NET-SNMP-AGENT-MIB s:c v:false d:Whether%20messages%20are%20written%20out%20octet%20by%20octet.
        1.3.6.1.4.1.8072.1.7.1.4 m:NET-SNMP-AGENT-MIB s:c d:Which%20debugging%20lines%20are%20written.
        1.3.6.1.4.1.8072.1.7.1.4.1 m:NET-SNMP-AGENT-MIB s:c d:One%20choice%20of%20lines.
        1.3.6.1.4.1.8072.1.7.1.4.1.2 m:NET-SNMP-AGENT-MIB s:c d:How%20the%20tokens%20of%20those%20lines%20begin.
        1.3.6.1.4.1.8072.1.7.1.4.1.4 m:NET-SNMP-AGENT-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.4.1.8072.1.7.2 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.7.2.1 m:NET-SNMP-AGENT-MIB s:c d:Where%20lines%20are%20logged.
        1.3.6.1.4.1.8072.1.7.2.1.1 m:NET-SNMP-AGENT-MIB s:c d:One%20place%20for%20lines.
        1.3.6.1.4.1.8072.1.7.2.1.1.1 m:NET-SNMP-AGENT-MIB s:c d:The%20least%20priority%20of%20the%20lines.
        1.3.6.1.4.1.8072.1.7.2.1.1.2 m:NET-SNMP-AGENT-MIB s:c d:Tells%20places%20apart:%20for%20a%20file%20its%20path%2C%20for%20syslog%20the%20name%0A%20%20%20%20%20%20%20%20that%20goes%20with%20its%20lines.
        1.3.6.1.4.1.8072.1.7.2.1.1.3 m:NET-SNMP-AGENT-MIB s:c d:What%20the%20place%20is.
        1.3.6.1.4.1.8072.1.7.2.1.1.4 m:NET-SNMP-AGENT-MIB s:c v:emergency d:The%20greatest%20priority%20of%20the%20lines.
        1.3.6.1.4.1.8072.1.7.2.1.1.5 m:NET-SNMP-AGENT-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.4.1.8072.1.8 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.1.8.1 m:NET-SNMP-AGENT-MIB s:c d:Requests%20that%20wait%20for%20others%2C%20such%20as%20subagents.
        1.3.6.1.4.1.8072.1.8.1.1 m:NET-SNMP-AGENT-MIB s:c d:One%20request.
        1.3.6.1.4.1.8072.1.8.1.1.1 m:NET-SNMP-AGENT-MIB s:c d:The%20number%20of%20the%20request.
        1.3.6.1.4.1.8072.1.8.1.1.2 m:NET-SNMP-AGENT-MIB s:c d:What%20is%20being%20done%20for%20it%2C%20as%20a%20number%20of%20the%20agent%27s%20own.
        1.3.6.1.4.1.8072.3 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.3.1 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.3.1.1 m:NET-SNMP-TC d:Conventions%20and%20values%20that%20net-snmp%27s%20modules%20share.
        1.3.6.1.4.1.8072.3.1.2 m:NET-SNMP-AGENT-MIB d:Control%20of%20net-snmp%27s%20agent.
        1.3.6.1.4.1.8072.3.2 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.3.2.1 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.2 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.3 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.4 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.5 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.6 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.7 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.8 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.9 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.10 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.11 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.12 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.13 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.14 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.15 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.16 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.17 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.2.255 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.3.3.1 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.2 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.3 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.4 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.5 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.6 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.7 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.8 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.9 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.3.3.10 m:NET-SNMP-TC
        1.3.6.1.4.1.8072.4 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.4.0 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.4.0.1 m:NET-SNMP-AGENT-MIB d:The%20agent%20starts.
        1.3.6.1.4.1.8072.4.0.2 m:NET-SNMP-AGENT-MIB d:The%20agent%20ends.
        1.3.6.1.4.1.8072.4.0.3 m:NET-SNMP-AGENT-MIB d:The%20agent%20starts%20anew.
        1.3.6.1.4.1.8072.4.1 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.5 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.5.1 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.5.2 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.5.2.2 m:NET-SNMP-AGENT-MIB d:Modules.
        1.3.6.1.4.1.8072.5.2.4 m:NET-SNMP-AGENT-MIB d:Caches.
        1.3.6.1.4.1.8072.5.2.7 m:NET-SNMP-AGENT-MIB
        1.3.6.1.4.1.8072.5.2.7.1 m:NET-SNMP-AGENT-MIB d:Debugging%20lines.
        1.3.6.1.4.1.8072.5.2.7.2 m:NET-SNMP-AGENT-MIB d:Logs.
        1.3.6.1.4.1.8072.5.2.8 m:NET-SNMP-AGENT-MIB d:Requests%20that%20wait.
        1.3.6.1.4.1.8072.5.2.9 m:NET-SNMP-AGENT-MIB d:Notifications.
        1.3.6.1.4.1.8072.9999 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.9999.9999 m:NET-SNMP-MIB
        1.3.6.1.4.1.8072.9999.9999.1 m:SWIFT-SNMP-AGENT-MIB d:The%20health%20of%20snmpagent:%20what%20it%20drops%2C%20and%20how%20its%20groups%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20of%20objects%20are%20collected.
        1.3.6.1.4.1.8072.9999.9999.1.1 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20reasons%20for%20which%20a%20datagram%20gets%20no%20answer.
        1.3.6.1.4.1.8072.9999.9999.1.1.1 m:SWIFT-SNMP-AGENT-MIB s:c d:One%20reason.
        1.3.6.1.4.1.8072.9999.9999.1.1.1.1 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20reason%27s%20number%2C%20which%20stays%20the%20same%20over%20versions:%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%201%20%20notAMessage:%20no%20message%2C%20or%20a%20PDU%20that%20its%20version%20lacks%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%202%20%20badVersion%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%203%20%20hostNotAccepted:%20the%20source%20is%20in%20no%20list%20of%20hosts%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%204%20%20badCommunityName:%20unknown%2C%20or%20not%20for%20this%20source%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%205%20%20noRights:%20the%20community%20may%20read%20nothing%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%206%20%20notARequest:%20a%20response%2C%20a%20notification%20or%20a%20report%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%207%20%20replyTooLarge:%20even%20an%20empty%20one%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%208%20%20notCollected:%20a%20group%20gave%20no%20values%20in%20time%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%209%20%20overloaded:%20too%20many%20requests%20wait%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%2010%20unanswerableSource:%20port%200%2C%20or%20an%20address%20that%20is%20no%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20one%20host%27s%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%2011%20ownSource:%20the%20source%20is%20one%20of%20the%20agent%27s%20sockets%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%2012%20rateLimited:%20the%20source%20sends%20more%20than%20it%20may
        1.3.6.1.4.1.8072.9999.9999.1.1.1.2 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20reason%20as%20the%20debug%20log%20has%20it.
        1.3.6.1.4.1.8072.9999.9999.1.1.1.3 m:SWIFT-SNMP-AGENT-MIB s:c d:Datagrams%20dropped%20for%20it%20since%20the%20agent%20started.
        1.3.6.1.4.1.8072.9999.9999.1.2 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20groups%20of%20objects%2C%20each%20collected%20as%20a%20whole.
        1.3.6.1.4.1.8072.9999.9999.1.2.1 m:SWIFT-SNMP-AGENT-MIB s:c d:One%20group.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.1 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20group%27s%20place%2C%20the%20same%20until%20the%20agent%20starts%20anew.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.2 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20group%27s%20name%2C%20as%20the%20log%20has%20it.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.3 m:SWIFT-SNMP-AGENT-MIB s:c d:Whether%20its%20newest%20collection%20was%20good.%20A%20group%20that%20nobody%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20asks%20for%20is%20not%20collected.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.4 m:SWIFT-SNMP-AGENT-MIB s:c d:The%20age%20of%20the%20values%20it%20answers%20with%3B%20absent%20before%20its%0A%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20first%20good%20collection.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.5 m:SWIFT-SNMP-AGENT-MIB s:c d:How%20long%20its%20newest%20collection%20took.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.6 m:SWIFT-SNMP-AGENT-MIB s:c d:Its%20collections%2C%20those%20that%20failed%20among%20them.
        1.3.6.1.4.1.8072.9999.9999.1.2.1.7 m:SWIFT-SNMP-AGENT-MIB s:c d:Its%20collections%20that%20failed.
        1.3.6.1.5 m:SNMPv2-SMI
        1.3.6.1.6 m:SNMPv2-SMI
        1.3.6.1.6.1 m:SNMPv2-SMI
        1.3.6.1.6.2 m:SNMPv2-SMI
        1.3.6.1.6.3 m:SNMPv2-SMI
        1.3.6.1.6.3.1 m:SNMPv2-MIB d:The%20managed%20objects%20of%20an%20SNMP%20entity%20itself.
        1.3.6.1.6.3.1.1 m:SNMPv2-MIB
        1.3.6.1.6.3.1.1.4 m:SNMPv2-MIB
        1.3.6.1.6.3.1.1.4.1 m:SNMPv2-MIB s:c d:The%20name%20of%20the%20notification%20that%20is%20being%20sent:%20always%20the%0A%20%20%20%20%20%20%20%20second%20varbind.
        1.3.6.1.6.3.1.1.4.3 m:SNMPv2-MIB s:c d:The%20enterprise%20of%20a%20version%201%20trap%20that%20a%20proxy%20turned%20into%0A%20%20%20%20%20%20%20%20this%20notification:%20then%20the%20last%20varbind.
        1.3.6.1.6.3.1.1.5 m:SNMPv2-MIB
        1.3.6.1.6.3.1.1.5.1 m:SNMPv2-MIB d:The%20entity%20starts%20anew%2C%20perhaps%20with%20another%20configuration.
        1.3.6.1.6.3.1.1.5.2 m:SNMPv2-MIB d:The%20entity%20starts%20anew%20with%20its%20configuration%20unaltered.
        1.3.6.1.6.3.1.1.5.3 m:IF-MIB o:ifIndex,ifAdminStatus,ifOperStatus d:The%20interface%20is%20about%20to%20enter%20the%20state%20down.
        1.3.6.1.6.3.1.1.5.4 m:IF-MIB o:ifIndex,ifAdminStatus,ifOperStatus d:The%20interface%20left%20the%20state%20down%20for%20another.
        1.3.6.1.6.3.1.1.5.5 m:SNMPv2-MIB d:A%20message%20came%20in%20that%20did%20not%20prove%20its%20right.
        1.3.6.1.6.3.1.1.6 m:SNMPv2-MIB
        1.3.6.1.6.3.1.1.6.1 m:SNMPv2-MIB s:c d:A%20lock%20for%20several%20managers%20that%20write%20to%20one%20agent.
        1.3.6.1.6.3.1.2 m:SNMPv2-MIB
        1.3.6.1.6.3.1.2.1 m:SNMPv2-MIB
        1.3.6.1.6.3.1.2.1.2 m:SNMPv2-MIB d:What%20an%20entity%20had%20to%20support%20before%20warmStart%20was%20put%20apart.
        1.3.6.1.6.3.1.2.1.3 m:SNMPv2-MIB d:What%20an%20entity%20has%20to%20support.
        1.3.6.1.6.3.1.2.2 m:SNMPv2-MIB
        1.3.6.1.6.3.1.2.2.5 m:SNMPv2-MIB d:The%20lock%20for%20writing%20managers.
        1.3.6.1.6.3.1.2.2.6 m:SNMPv2-MIB d:What%20the%20entity%20is.
        1.3.6.1.6.3.1.2.2.7 m:SNMPv2-MIB d:The%20notifications%20that%20every%20entity%20knows.
        1.3.6.1.6.3.1.2.2.8 m:SNMPv2-MIB d:The%20counters%20of%20the%20protocol.
        1.3.6.1.6.3.1.2.2.9 m:SNMPv2-MIB d:The%20counters%20of%20community-based%20security.
        1.3.6.1.6.3.1.2.2.10 m:SNMPv2-MIB d:The%20counters%20of%20RFC%201213%20that%20nobody%20has%20to%20keep%20any%20more.
        1.3.6.1.6.3.1.2.2.11 m:SNMPv2-MIB d:For%20entities%20that%20can%20start%20anew%20with%20their%20configuration%0A%20%20%20%20%20%20%20%20unaltered.
        1.3.6.1.6.3.1.2.2.12 m:SNMPv2-MIB d:What%20notifications%20carry%20of%20themselves.
        1.3.6.1.6.3.10 m:SNMP-FRAMEWORK-MIB d:The%20architecture%20that%20every%20version%20of%20SNMP%20fits%20into.
        1.3.6.1.6.3.10.1 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.1.1 m:SNMP-FRAMEWORK-MIB d:Protocols%20of%20authentication.
        1.3.6.1.6.3.10.1.1.1 m:SNMP-USER-BASED-SM-MIB d:No%20authentication.
        1.3.6.1.6.3.10.1.1.2 m:SNMP-USER-BASED-SM-MIB d:Authentication%20by%20HMAC-MD5-96.
        1.3.6.1.6.3.10.1.1.3 m:SNMP-USER-BASED-SM-MIB d:Authentication%20by%20HMAC-SHA-96.
        1.3.6.1.6.3.10.1.2 m:SNMP-FRAMEWORK-MIB d:Protocols%20of%20encryption.
        1.3.6.1.6.3.10.1.2.1 m:SNMP-USER-BASED-SM-MIB d:No%20encryption.
        1.3.6.1.6.3.10.1.2.2 m:SNMP-USER-BASED-SM-MIB d:Encryption%20by%20DES%20in%20CBC.
        1.3.6.1.6.3.10.2 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.2.1 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.2.1.1 m:SNMP-FRAMEWORK-MIB s:c d:The%20identity%20of%20this%20engine%2C%20kept%20over%20a%20restart.
        1.3.6.1.6.3.10.2.1.2 m:SNMP-FRAMEWORK-MIB s:c d:How%20often%20the%20engine%20has%20started%20since%20it%20got%20its%20identity.
        1.3.6.1.6.3.10.2.1.3 m:SNMP-FRAMEWORK-MIB s:c d:For%20how%20long%20the%20engine%20has%20run%20since%20that%20start.
        1.3.6.1.6.3.10.2.1.4 m:SNMP-FRAMEWORK-MIB s:c d:The%20largest%20message%2C%20in%20octets%2C%20that%20the%20engine%20can%20send%20and%0A%20%20%20%20%20%20%20%20receive%20over%20every%20one%20of%20its%20transports.
        1.3.6.1.6.3.10.3 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.3.1 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.3.1.1 m:SNMP-FRAMEWORK-MIB d:What%20an%20engine%20has%20to%20support.
        1.3.6.1.6.3.10.3.2 m:SNMP-FRAMEWORK-MIB
        1.3.6.1.6.3.10.3.2.1 m:SNMP-FRAMEWORK-MIB d:The%20engine.
        1.3.6.1.6.3.11 m:SNMP-MPD-MIB d:Messages%20that%20the%20dispatcher%20could%20not%20pass%20on.
        1.3.6.1.6.3.11.1 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.2 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.2.1 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.2.1.1 m:SNMP-MPD-MIB s:c d:Messages%20of%20a%20security%20model%20that%20the%20engine%20does%20not%20have.
        1.3.6.1.6.3.11.2.1.2 m:SNMP-MPD-MIB s:c d:Messages%20of%20version%203%20with%20faults%20or%20contradictions%20in%20their%0A%20%20%20%20%20%20%20%20headers.
        1.3.6.1.6.3.11.2.1.3 m:SNMP-MPD-MIB s:c d:Messages%20whose%20PDU%20no%20part%20of%20the%20engine%20takes.
        1.3.6.1.6.3.11.3 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.3.1 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.3.1.1 m:SNMP-MPD-MIB d:What%20an%20engine%20has%20to%20support.
        1.3.6.1.6.3.11.3.2 m:SNMP-MPD-MIB
        1.3.6.1.6.3.11.3.2.1 m:SNMP-MPD-MIB d:The%20counters.
        1.3.6.1.6.3.12 m:SNMP-TARGET-MIB d:Addresses%20of%20targets%2C%20and%20the%20parameters%20of%20messages%20to%0A%20%20%20%20%20%20%20%20them.
        1.3.6.1.6.3.12.1 m:SNMP-TARGET-MIB
        1.3.6.1.6.3.12.1.1 m:SNMP-TARGET-MIB s:c d:A%20lock%20for%20managers%20that%20write%20here.
        1.3.6.1.6.3.12.1.2 m:SNMP-TARGET-MIB s:c d:The%20addresses.
        1.3.6.1.6.3.12.1.2.1 m:SNMP-TARGET-MIB s:c d:One%20address.
        1.3.6.1.6.3.12.1.2.1.1 m:SNMP-TARGET-MIB s:c d:The%20name%20of%20the%20row.
        1.3.6.1.6.3.12.1.2.1.2 m:SNMP-TARGET-MIB s:c d:The%20transport.
        1.3.6.1.6.3.12.1.2.1.3 m:SNMP-TARGET-MIB s:c d:The%20address%2C%20in%20the%20form%20of%20that%20transport.
        1.3.6.1.6.3.12.1.2.1.4 m:SNMP-TARGET-MIB s:c v:1500 d:How%20long%20an%20answer%20may%20take.
        1.3.6.1.6.3.12.1.2.1.5 m:SNMP-TARGET-MIB s:c v:3 d:How%20often%20to%20ask%20again.
        1.3.6.1.6.3.12.1.2.1.6 m:SNMP-TARGET-MIB s:c v:%5C%22%5C%22 d:The%20marks%20of%20the%20row.
        1.3.6.1.6.3.12.1.2.1.7 m:SNMP-TARGET-MIB s:c d:The%20row%20of%20snmpTargetParamsTable%20that%20goes%20with%20it.
        1.3.6.1.6.3.12.1.2.1.8 m:SNMP-TARGET-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.12.1.2.1.9 m:SNMP-TARGET-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.12.1.3 m:SNMP-TARGET-MIB s:c d:The%20parameters.
        1.3.6.1.6.3.12.1.3.1 m:SNMP-TARGET-MIB s:c d:One%20set%20of%20parameters.
        1.3.6.1.6.3.12.1.3.1.1 m:SNMP-TARGET-MIB s:c d:The%20name%20of%20the%20row.
        1.3.6.1.6.3.12.1.3.1.2 m:SNMP-TARGET-MIB s:c d:The%20form%20of%20messages.
        1.3.6.1.6.3.12.1.3.1.3 m:SNMP-TARGET-MIB s:c d:The%20security%20model.
        1.3.6.1.6.3.12.1.3.1.4 m:SNMP-TARGET-MIB s:c d:On%20whose%20behalf%20messages%20are%20sent.
        1.3.6.1.6.3.12.1.3.1.5 m:SNMP-TARGET-MIB s:c d:Whether%20they%20are%20authenticated%20and%20encrypted.
        1.3.6.1.6.3.12.1.3.1.6 m:SNMP-TARGET-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.12.1.3.1.7 m:SNMP-TARGET-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.12.1.4 m:SNMP-TARGET-MIB s:c d:Messages%20whose%20context%20is%20known%20but%20cannot%20be%20reached%20now.
        1.3.6.1.6.3.12.1.5 m:SNMP-TARGET-MIB s:c d:Messages%20whose%20context%20is%20not%20known.
        1.3.6.1.6.3.12.3 m:SNMP-TARGET-MIB
        1.3.6.1.6.3.12.3.1 m:SNMP-TARGET-MIB
        1.3.6.1.6.3.12.3.1.1 m:SNMP-TARGET-MIB d:What%20an%20agent%20has%20to%20support.
        1.3.6.1.6.3.12.3.2 m:SNMP-TARGET-MIB
        1.3.6.1.6.3.12.3.2.1 m:SNMP-TARGET-MIB d:Targets.
        1.3.6.1.6.3.12.3.2.2 m:SNMP-TARGET-MIB d:Targets%20that%20answer.
        1.3.6.1.6.3.12.3.2.3 m:SNMP-TARGET-MIB d:Contexts%20that%20were%20asked%20for%20in%20vain.
        1.3.6.1.6.3.13 m:SNMP-NOTIFICATION-MIB d:The%20choice%20of%20targets%2C%20and%20filters.
        1.3.6.1.6.3.13.1 m:SNMP-NOTIFICATION-MIB
        1.3.6.1.6.3.13.1.1 m:SNMP-NOTIFICATION-MIB s:c d:The%20choices%20of%20targets.
        1.3.6.1.6.3.13.1.1.1 m:SNMP-NOTIFICATION-MIB s:c d:One%20choice.
        1.3.6.1.6.3.13.1.1.1.1 m:SNMP-NOTIFICATION-MIB s:c d:The%20name%20of%20the%20row.
        1.3.6.1.6.3.13.1.1.1.2 m:SNMP-NOTIFICATION-MIB s:c v:%5C%22%5C%22 d:The%20mark%20of%20the%20rows%20of%20snmpTargetAddrTable%20that%20are%20meant.
        1.3.6.1.6.3.13.1.1.1.3 m:SNMP-NOTIFICATION-MIB s:c v:trap d:Whether%20they%20are%20sent%20traps%20or%20informs.
        1.3.6.1.6.3.13.1.1.1.4 m:SNMP-NOTIFICATION-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.13.1.1.1.5 m:SNMP-NOTIFICATION-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.13.1.2 m:SNMP-NOTIFICATION-MIB s:c d:Which%20filter%20goes%20with%20which%20parameters.
        1.3.6.1.6.3.13.1.2.1 m:SNMP-NOTIFICATION-MIB s:c d:The%20filter%20of%20one%20row%20of%20snmpTargetParamsTable.
        1.3.6.1.6.3.13.1.2.1.1 m:SNMP-NOTIFICATION-MIB s:c d:The%20name%20of%20the%20filter.
        1.3.6.1.6.3.13.1.2.1.2 m:SNMP-NOTIFICATION-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.13.1.2.1.3 m:SNMP-NOTIFICATION-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.13.1.3 m:SNMP-NOTIFICATION-MIB s:c d:The%20filters.
        1.3.6.1.6.3.13.1.3.1 m:SNMP-NOTIFICATION-MIB s:c d:One%20part%20of%20a%20filter.
        1.3.6.1.6.3.13.1.3.1.1 m:SNMP-NOTIFICATION-MIB s:c d:The%20subtree%20that%20it%20is%20about.
        1.3.6.1.6.3.13.1.3.1.2 m:SNMP-NOTIFICATION-MIB s:c v:0 d:A%20bit%20for%20each%20sub-identifier%20of%20the%20subtree%2C%20from%20the%20top%20bit%0A%20%20%20%20%20%20%20%20of%20the%20first%20octet:%200%20where%20any%20number%20will%20do%3B%20bits%20that%20are%20missing%0A%20%20%20%20%20%20%20%20are%201.
        1.3.6.1.6.3.13.1.3.1.3 m:SNMP-NOTIFICATION-MIB s:c v:included d:Whether%20names%20in%20it%20pass.
        1.3.6.1.6.3.13.1.3.1.4 m:SNMP-NOTIFICATION-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.13.1.3.1.5 m:SNMP-NOTIFICATION-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.13.3 m:SNMP-NOTIFICATION-MIB
        1.3.6.1.6.3.13.3.1 m:SNMP-NOTIFICATION-MIB
        1.3.6.1.6.3.13.3.1.1 m:SNMP-NOTIFICATION-MIB d:What%20an%20entity%20that%20sends%20traps%20has%20to%20support.
        1.3.6.1.6.3.13.3.1.2 m:SNMP-NOTIFICATION-MIB d:What%20an%20entity%20that%20sends%20traps%20by%20filters%20has%20to%20support.
        1.3.6.1.6.3.13.3.1.3 m:SNMP-NOTIFICATION-MIB d:What%20an%20entity%20that%20sends%20informs%20has%20to%20support.
        1.3.6.1.6.3.13.3.2 m:SNMP-NOTIFICATION-MIB
        1.3.6.1.6.3.13.3.2.1 m:SNMP-NOTIFICATION-MIB d:Targets.
        1.3.6.1.6.3.13.3.2.2 m:SNMP-NOTIFICATION-MIB d:Filters.
        1.3.6.1.6.3.15 m:SNMP-USER-BASED-SM-MIB d:The%20user-based%20security%20model.
        1.3.6.1.6.3.15.1 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.1.1 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.1.1.1 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20that%20ask%20for%20more%20security%20than%20the%20engine%20has.
        1.3.6.1.6.3.15.1.1.2 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20from%20too%20long%20ago%2C%20or%20for%20an%20engine%20that%20has%20not%20met%0A%20%20%20%20%20%20%20%20the%20sender%20yet.
        1.3.6.1.6.3.15.1.1.3 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20of%20users%20that%20are%20not%20known.
        1.3.6.1.6.3.15.1.1.4 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20for%20engines%20that%20are%20not%20known.
        1.3.6.1.6.3.15.1.1.5 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20whose%20digest%20is%20wrong.
        1.3.6.1.6.3.15.1.1.6 m:SNMP-USER-BASED-SM-MIB s:c d:Messages%20that%20could%20not%20be%20decrypted.
        1.3.6.1.6.3.15.1.2 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.1.2.1 m:SNMP-USER-BASED-SM-MIB s:c d:A%20lock%20for%20managers%20that%20write%20to%20usmUserTable.
        1.3.6.1.6.3.15.1.2.2 m:SNMP-USER-BASED-SM-MIB s:c d:The%20users.
        1.3.6.1.6.3.15.1.2.2.1 m:SNMP-USER-BASED-SM-MIB s:c d:One%20user%20at%20one%20engine.
        1.3.6.1.6.3.15.1.2.2.1.1 m:SNMP-USER-BASED-SM-MIB s:c d:The%20engine.
        1.3.6.1.6.3.15.1.2.2.1.2 m:SNMP-USER-BASED-SM-MIB s:c d:The%20user%27s%20name%20in%20this%20model.
        1.3.6.1.6.3.15.1.2.2.1.3 m:SNMP-USER-BASED-SM-MIB s:c d:The%20user%27s%20name%20for%20every%20model.
        1.3.6.1.6.3.15.1.2.2.1.4 m:SNMP-USER-BASED-SM-MIB s:c d:The%20row%20that%20a%20new%20user%27s%20keys%20and%20protocols%20are%20taken%20from.
        1.3.6.1.6.3.15.1.2.2.1.5 m:SNMP-USER-BASED-SM-MIB s:c v:usmNoAuthProtocol d:The%20protocol%20of%20authentication.
        1.3.6.1.6.3.15.1.2.2.1.6 m:SNMP-USER-BASED-SM-MIB s:c v:0 d:Changes%20the%20key%20of%20authentication.
        1.3.6.1.6.3.15.1.2.2.1.7 m:SNMP-USER-BASED-SM-MIB s:c v:0 d:Changes%20the%20key%20of%20authentication%20of%20the%20very%20user%20who%20asks.
        1.3.6.1.6.3.15.1.2.2.1.8 m:SNMP-USER-BASED-SM-MIB s:c v:usmNoPrivProtocol d:The%20protocol%20of%20encryption.
        1.3.6.1.6.3.15.1.2.2.1.9 m:SNMP-USER-BASED-SM-MIB s:c v:0 d:Changes%20the%20key%20of%20encryption.
        1.3.6.1.6.3.15.1.2.2.1.10 m:SNMP-USER-BASED-SM-MIB s:c v:0 d:Changes%20the%20key%20of%20encryption%20of%20the%20very%20user%20who%20asks.
        1.3.6.1.6.3.15.1.2.2.1.11 m:SNMP-USER-BASED-SM-MIB s:c v:0 d:What%20a%20manager%20writes%20to%20see%20whether%20its%20change%20of%20keys%20came%0A%20%20%20%20%20%20%20%20through.
        1.3.6.1.6.3.15.1.2.2.1.12 m:SNMP-USER-BASED-SM-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.15.1.2.2.1.13 m:SNMP-USER-BASED-SM-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.15.2 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.2.1 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.2.1.1 m:SNMP-USER-BASED-SM-MIB d:What%20an%20engine%20has%20to%20support.
        1.3.6.1.6.3.15.2.2 m:SNMP-USER-BASED-SM-MIB
        1.3.6.1.6.3.15.2.2.1 m:SNMP-USER-BASED-SM-MIB d:Users%20and%20counters.
        1.3.6.1.6.3.16 m:SNMP-VIEW-BASED-ACM-MIB d:Contexts%2C%20groups%2C%20their%20rights%2C%20and%20views.
        1.3.6.1.6.3.16.1 m:SNMP-VIEW-BASED-ACM-MIB
        1.3.6.1.6.3.16.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20contexts%20of%20the%20engine.
        1.3.6.1.6.3.16.1.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:One%20context.
        1.3.6.1.6.3.16.1.1.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20name%20of%20the%20context%3B%20empty%20for%20the%20usual%20one.
        1.3.6.1.6.3.16.1.2 m:SNMP-VIEW-BASED-ACM-MIB s:c d:Who%20belongs%20to%20which%20group.
        1.3.6.1.6.3.16.1.2.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:One%20who%20belongs%20to%20a%20group.
        1.3.6.1.6.3.16.1.2.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20security%20model%20that%20vouches%20for%20the%20name.
        1.3.6.1.6.3.16.1.2.1.2 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20name.
        1.3.6.1.6.3.16.1.2.1.3 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20group.
        1.3.6.1.6.3.16.1.2.1.4 m:SNMP-VIEW-BASED-ACM-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.16.1.2.1.5 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.16.1.4 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20rights%20of%20groups.
        1.3.6.1.6.3.16.1.4.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:One%20right.
        1.3.6.1.6.3.16.1.4.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20context%2C%20or%20how%20its%20name%20begins.
        1.3.6.1.6.3.16.1.4.1.2 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20security%20model%20that%20is%20asked%20for%3B%200%20for%20any.
        1.3.6.1.6.3.16.1.4.1.3 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20least%20security%20that%20is%20asked%20for.
        1.3.6.1.6.3.16.1.4.1.4 m:SNMP-VIEW-BASED-ACM-MIB s:c v:exact d:Whether%20the%20whole%20name%20of%20the%20context%20is%20meant%20or%20its%0A%20%20%20%20%20%20%20%20beginning.
        1.3.6.1.6.3.16.1.4.1.5 m:SNMP-VIEW-BASED-ACM-MIB s:c v:0 d:The%20view%20that%20may%20be%20read%3B%20empty%20for%20nothing.
        1.3.6.1.6.3.16.1.4.1.6 m:SNMP-VIEW-BASED-ACM-MIB s:c v:0 d:The%20view%20that%20may%20be%20written%3B%20empty%20for%20nothing.
        1.3.6.1.6.3.16.1.4.1.7 m:SNMP-VIEW-BASED-ACM-MIB s:c v:0 d:The%20view%20whose%20notifications%20are%20sent%3B%20empty%20for%20nothing.
        1.3.6.1.6.3.16.1.4.1.8 m:SNMP-VIEW-BASED-ACM-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.16.1.4.1.9 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.16.1.5 m:SNMP-VIEW-BASED-ACM-MIB
        1.3.6.1.6.3.16.1.5.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:A%20lock%20for%20managers%20that%20write%20to%20vacmViewTreeFamilyTable.
        1.3.6.1.6.3.16.1.5.2 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20views.
        1.3.6.1.6.3.16.1.5.2.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:One%20part%20of%20a%20view.
        1.3.6.1.6.3.16.1.5.2.1.1 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20name%20of%20the%20view.
        1.3.6.1.6.3.16.1.5.2.1.2 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20subtree%20that%20the%20part%20is%20about.
        1.3.6.1.6.3.16.1.5.2.1.3 m:SNMP-VIEW-BASED-ACM-MIB s:c v:0 d:A%20bit%20for%20each%20sub-identifier%20of%20the%20subtree%2C%20from%20the%20top%20bit%0A%20%20%20%20%20%20%20%20of%20the%20first%20octet:%200%20where%20any%20number%20will%20do%3B%20bits%20that%20are%20missing%0A%20%20%20%20%20%20%20%20are%201.
        1.3.6.1.6.3.16.1.5.2.1.4 m:SNMP-VIEW-BASED-ACM-MIB s:c v:included d:Whether%20names%20in%20it%20belong%20to%20the%20view.
        1.3.6.1.6.3.16.1.5.2.1.5 m:SNMP-VIEW-BASED-ACM-MIB s:c v:nonVolatile d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.16.1.5.2.1.6 m:SNMP-VIEW-BASED-ACM-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.16.2 m:SNMP-VIEW-BASED-ACM-MIB
        1.3.6.1.6.3.16.2.1 m:SNMP-VIEW-BASED-ACM-MIB
        1.3.6.1.6.3.16.2.1.1 m:SNMP-VIEW-BASED-ACM-MIB d:What%20an%20engine%20has%20to%20support.
        1.3.6.1.6.3.16.2.2 m:SNMP-VIEW-BASED-ACM-MIB
        1.3.6.1.6.3.16.2.2.1 m:SNMP-VIEW-BASED-ACM-MIB d:Access%20control.
        1.3.6.1.6.3.18 m:SNMP-COMMUNITY-MIB d:Communities%2C%20and%20what%20proxies%20add%20to%20traps.
        1.3.6.1.6.3.18.1 m:SNMP-COMMUNITY-MIB
        1.3.6.1.6.3.18.1.1 m:SNMP-COMMUNITY-MIB s:c d:The%20communities.
        1.3.6.1.6.3.18.1.1.1 m:SNMP-COMMUNITY-MIB s:c d:One%20community.
        1.3.6.1.6.3.18.1.1.1.1 m:SNMP-COMMUNITY-MIB s:c d:The%20name%20of%20the%20row.
        1.3.6.1.6.3.18.1.1.1.2 m:SNMP-COMMUNITY-MIB s:c d:The%20community.
        1.3.6.1.6.3.18.1.1.1.3 m:SNMP-COMMUNITY-MIB s:c d:Whom%20it%20stands%20for.
        1.3.6.1.6.3.18.1.1.1.4 m:SNMP-COMMUNITY-MIB s:c d:The%20engine%20whose%20objects%20it%20reaches.
        1.3.6.1.6.3.18.1.1.1.5 m:SNMP-COMMUNITY-MIB s:c v:0 d:The%20context%20that%20it%20reaches.
        1.3.6.1.6.3.18.1.1.1.6 m:SNMP-COMMUNITY-MIB s:c v:0 d:The%20mark%20of%20the%20rows%20of%20snmpTargetAddrTable%20that%20it%20may%20be%0A%20%20%20%20%20%20%20%20used%20from%3B%20empty%20for%20anywhere.
        1.3.6.1.6.3.18.1.1.1.7 m:SNMP-COMMUNITY-MIB s:c d:How%20the%20row%20is%20kept.
        1.3.6.1.6.3.18.1.1.1.8 m:SNMP-COMMUNITY-MIB s:c d:The%20state%20of%20the%20row.
        1.3.6.1.6.3.18.1.2 m:SNMP-COMMUNITY-MIB s:c d:More%20columns%20for%20snmpTargetAddrTable.
        1.3.6.1.6.3.18.1.2.1 m:SNMP-COMMUNITY-MIB s:c d:More%20of%20one%20address.
        1.3.6.1.6.3.18.1.2.1.1 m:SNMP-COMMUNITY-MIB s:c v:0 d:Which%20bits%20of%20the%20address%20count%3B%20empty%20for%20all.
        1.3.6.1.6.3.18.1.2.1.2 m:SNMP-COMMUNITY-MIB s:c v:484 d:The%20largest%20message%20that%20may%20be%20sent%20there%3B%200%20for%20not%20known.
        1.3.6.1.6.3.18.1.3 m:SNMP-COMMUNITY-MIB s:c d:The%20agent%27s%20address%20in%20the%20version%201%20trap.
        1.3.6.1.6.3.18.1.4 m:SNMP-COMMUNITY-MIB s:c d:The%20community%20of%20the%20version%201%20trap.
        1.3.6.1.6.3.18.2 m:SNMP-COMMUNITY-MIB
        1.3.6.1.6.3.18.2.1 m:SNMP-COMMUNITY-MIB
        1.3.6.1.6.3.18.2.1.1 m:SNMP-COMMUNITY-MIB d:What%20an%20engine%20has%20to%20support.
        1.3.6.1.6.3.18.2.1.2 m:SNMP-COMMUNITY-MIB d:What%20a%20proxy%20that%20passes%20traps%20on%20has%20to%20support.
        1.3.6.1.6.3.18.2.2 m:SNMP-COMMUNITY-MIB
        1.3.6.1.6.3.18.2.2.1 m:SNMP-COMMUNITY-MIB d:Communities.
        1.3.6.1.6.3.18.2.2.3 m:SNMP-COMMUNITY-MIB d:What%20a%20proxy%20adds%20to%20a%20trap.
        2

        """
}
