/// Other files. Source: snmp_config(5).
enum IncludeDirectives {
    static let table = [
        Directive("includeFile", meaning: .includeFile),
        Directive("includeDir", meaning: .includeDirectory),
        Directive("include", meaning: .refused("includeFile or includeDir")),
        Directive("includeSearch", meaning: .refused("includeFile with a path")),
    ]
}
