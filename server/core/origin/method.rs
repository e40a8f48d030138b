//! Functions and methods by what their value tells about their object.

/// Methods that look up what they are given in a table.
pub(super) fn is_look_up(name: &str) -> bool {
    matches!(
        name,
        "get" | "getOrDefault" | "at" | "valueOf" | "find" | "filter" | "indexOf" | "has" | "includes" | "contains"
    )
}

/// Methods that hand the position of an element to their function as its second argument.
pub(super) fn hands_index(name: &str) -> bool {
    matches!(name, "map" | "forEach" | "flatMap" | "filter" | "Select" | "SelectMany" | "Where")
}

/// Methods of Ruby whose value can't carry SQL.
pub(super) fn is_conversion(name: &str) -> bool {
    matches!(name, "to_i" | "to_f" | "to_d" | "to_date" | "to_time" | "size" | "length" | "count")
}

/// Filters of PHP's `filter_input` that let numbers through only.
pub(super) fn is_numeric_filter(code: &str) -> bool {
    matches!(
        code.trim_start_matches('\\'),
        "FILTER_VALIDATE_INT" | "FILTER_VALIDATE_FLOAT" | "FILTER_VALIDATE_BOOLEAN" | "FILTER_SANITIZE_NUMBER_INT"
    )
}

/// Methods that give back the same value in another form.
pub(super) fn passes_on(name: &str) -> bool {
    matches!(
        name,
        "strip"
            | "trim"
            | "lower"
            | "upper"
            | "toLowerCase"
            | "toUpperCase"
            | "toString"
            | "get"
            | "getlist"
            | "items"
            | "keys"
            | "values"
            | "split"
            | "splitlines"
            | "pop"
            | "rstrip"
            | "lstrip"
            | "join"
            | "format"
            | "replace"
            | "encode"
            | "decode"
            | "title"
            | "capitalize"
            | "substring"
            | "slice"
            | "concat"
            | "getParameter"
            | "fetch"
            | "gsub"
            | "Trim"
            | "ToString"
            | "ToLower"
            | "ToUpper"
            | "Replace"
    )
}
