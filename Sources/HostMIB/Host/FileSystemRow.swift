internal import LinuxSources

/// A row of hrStorageTable, hrFSTable and dskTable.
struct FileSystemRow: Sendable {
    /// hrFSIndex and dskIndex, from 1.
    let index: UInt32
    let mount: Mount
    /// Octets of an allocation unit.
    let unit: UInt64
    let figures: FileSystemFigures

    var storageIndex: UInt32 { index &+ Self.storageOffset }

    /// Below are the rows of memory.
    private static let storageOffset: UInt32 = 30

    /// In allocation units.
    var size: UInt64 { inUnits(figures.blocks) }
    var used: UInt64 { inUnits(figures.usedBlocks) }

    /// In KiB.
    var kilobytes: UInt64 { inKilobytes(figures.blocks) }
    var usedKilobytes: UInt64 { inKilobytes(figures.usedBlocks) }
    var availableKilobytes: UInt64 { inKilobytes(figures.availableBlocks) }

    private func inUnits(_ blocks: UInt64) -> UInt64 {
        let product = blocks.multipliedFullWidth(by: figures.blockSize)
        return unit > product.high ? unit.dividingFullWidth(product).quotient : .max
    }

    private func inKilobytes(_ blocks: UInt64) -> UInt64 {
        let product = blocks.multipliedFullWidth(by: figures.blockSize)
        return product.high < 1024 ? UInt64(1024).dividingFullWidth(product).quotient : .max
    }
}

extension FileSystemFigures {
    var usedBlocks: UInt64 { blocks.less(freeBlocks) }

    /// Octets of a unit in which twice the size is a number of 31 bits: the block, doubled as
    /// often as that takes.
    var allocationUnit: UInt64 {
        .allocationUnit(from: max(blockSize, 1), for: blocks.saturatingProduct(max(blockSize, 1)))
    }
}

extension UInt64 {
    static func allocationUnit(from smallest: UInt64, for octets: UInt64) -> UInt64 {
        var unit = smallest
        // The unit is a number of 31 bits itself.
        while octets / unit > UInt64(Int32.max) / 2, unit < 1 << 30 { unit *= 2 }
        return unit
    }

    func saturatingProduct(_ other: UInt64) -> UInt64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }
}
