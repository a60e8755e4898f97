/// One line of a kernel file.
struct KernelLine {
    /// From 1.
    let number: Int
    let octets: ArraySlice<UInt8>

    /// What stands between blanks.
    var fields: [ArraySlice<UInt8>] {
        octets.split { $0 == KernelText.Character.space || $0 == KernelText.Character.tab }
    }
}

extension KernelText {
    /// The lines with their numbers.
    var numberedLines: [KernelLine] {
        lines.enumerated().map { KernelLine(number: $0 + 1, octets: octets[$1]) }
    }
}

extension FixedWidthInteger {
    /// A number in decimal digits, with a minus where it may be negative; nil for anything else
    /// and for what it cannot hold.
    init?(decimal octets: ArraySlice<UInt8>) {
        let isNegative = Self.isSigned && octets.first == UInt8(ascii: "-")
        self.init(digits: isNegative ? octets.dropFirst() : octets, radix: 10, isNegative)
    }

    /// A number in hexadecimal digits; nil for anything else and for what it cannot hold.
    init?(hexadecimal octets: ArraySlice<UInt8>) {
        self.init(digits: octets, radix: 16, false)
    }

    private init?(digits: ArraySlice<UInt8>, radix: Self, _ isNegative: Bool) {
        guard !digits.isEmpty else { return nil }
        var value: Self = 0
        for octet in digits {
            guard let digit = octet.hexadecimalDigit, digit < radix else { return nil }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: radix)
            let (sum, overflow) =
                isNegative
                ? product.subtractingReportingOverflow(Self(digit))
                : product.addingReportingOverflow(Self(digit))
            if tooLarge || overflow { return nil }
            value = sum
        }
        self = value
    }
}

extension UInt8 {
    /// The value of a digit of either case, or nil.
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension [UInt8] {
    /// Octets of two hexadecimal digits each, with nothing between; nil for anything else.
    init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count.isMultiple(of: 2) else { return nil }
        self.init()
        var rest = digits
        while !rest.isEmpty {
            guard let octet = UInt8(hexadecimal: rest.prefix(2)) else { return nil }
            append(octet)
            rest = rest.dropFirst(2)
        }
    }
}
