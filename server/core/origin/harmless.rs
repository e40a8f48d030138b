//! Types and names by which code says that a value can't carry SQL.

use backhint_knowledge::Family;
use backhint_knowledge::pattern::last_word;

use crate::facts::{ExprId, ExprKind};
use crate::names::{Meaning, Names};

/// Whether an array of this type holds no texts: `long[]`, `number[]`, `[]int`.
pub(crate) fn is_harmless_element(code: &str) -> bool {
    let name = code.trim_start_matches(':').trim();
    if let Some((list, element)) = name.split_once('[').filter(|(list, rest)| !list.is_empty() && *rest != "]") {
        let list = list.rsplit('.').next().unwrap_or(list).to_lowercase();
        let is_list = matches!(
            list.as_str(),
            "list" | "set" | "frozenset" | "tuple" | "sequence" | "iterable" | "collection" | "iterator"
        );
        return is_list
            && is_harmless_type(element.trim_end_matches(']').trim_end_matches("...").trim_end_matches([',', ' ']));
    }
    // `List<Long>`, `IEnumerable<Guid>`.
    if let Some((_, element)) = name.trim_end_matches('?').strip_suffix('>').and_then(|name| name.split_once('<')) {
        return is_harmless_type(element);
    }
    name.strip_suffix("[]").or_else(|| name.strip_prefix("[]")).is_some_and(is_harmless_type)
}

/// Types whose values can't carry SQL.
pub(crate) fn is_harmless_type(code: &str) -> bool {
    let name = code.trim_start_matches(':').trim();
    let name = name.strip_prefix("Optional[").map_or(name, |inner| inner.trim_end_matches(']'));
    if name.starts_with("Literal[") || name.starts_with("typing.Literal[") {
        return true;
    }
    let name = name.split('=').next().unwrap_or(name);
    let mut alternatives = name.split('|').map(str::trim).filter(|name| !is_nothing(name)).peekable();
    alternatives.peek().is_some() && alternatives.all(is_harmless_name)
}

/// The alternatives of a type that hold nothing.
pub(super) fn is_nothing(name: &str) -> bool {
    matches!(name, "" | "None" | "null" | "undefined" | "void")
}

fn is_harmless_name(name: &str) -> bool {
    let name = name.trim_end_matches('?').trim_start_matches(['?', '\\']);
    // `'asc' | 'desc'`.
    let is_literal = name.len() > 1 && name.ends_with(['"', '\'', '`']) && name.starts_with(['"', '\'', '`']);
    let is_literal = is_literal && !name.contains("${");
    is_literal
        || matches!(
            name,
            "int"
                | "float"
                | "bool"
                | "Decimal"
                | "UUID"
                | "uuid.UUID"
                | "date"
                | "datetime"
                | "number"
                | "boolean"
                | "bigint"
                | "Date"
                | "long"
                | "short"
                | "byte"
                | "double"
                | "Integer"
                | "Long"
                | "Short"
                | "Double"
                | "Float"
                | "Boolean"
                | "BigDecimal"
                | "BigInteger"
                | "int64"
                | "int32"
                | "int16"
                | "int8"
                | "uint"
                | "uint64"
                | "uint32"
                | "uint16"
                | "uint8"
                | "float64"
                | "float32"
                | "rune"
                | "time.Time"
                | "integer"
                | "LocalDate"
                | "LocalDateTime"
                | "Instant"
                | "Timestamp"
                | "char"
                | "decimal"
                | "ulong"
                | "Guid"
                | "DateTime"
                | "DateTimeOffset"
                | "DateOnly"
                | "TimeSpan"
                | "DateTimeImmutable"
                | "DateTimeInterface"
                | "ZonedDateTime"
                | "OffsetDateTime"
                | "LocalTime"
                | "Duration"
        )
}

/// Names that only numbers and times have: `timeout`, `batch_size`, `now`.
pub(super) fn is_said_to_be_number(name: &str) -> bool {
    if matches!(name, "now" | "utcnow" | "today" | "yesterday" | "tomorrow") {
        return true;
    }
    let ends = ["timeout", "timeout_ms", "_seconds", "_count", "batch_size", "chunk_size", "num_rows", "max_rows"];
    ends.iter().any(|end| name.ends_with(end))
}

/// Names by which code says that a value was made safe before: `escaped_name`, `$quotedTable`.
pub(super) fn is_said_to_be_escaped(name: &str) -> bool {
    let name = name.trim_start_matches(['$', '_']).to_lowercase();
    name.starts_with("escaped") || name.starts_with("quoted")
}

/// Functions whose name says that they make a value safe for SQL: `quoteName`, `zbx_dbstr`. Those that make it safe for
/// something else have that in their names, too, or come from where it is done.
pub(crate) fn is_said_to_quote(names: &Names<'_>, callee: ExprId) -> bool {
    const OTHERS: [&str; 16] = [
        "html", "xml", "url", "uri", "regex", "regexp", "shell", "shlex", "js", "json", "cgi", "preg", "csv", "markup",
        "java", "re",
    ];
    let Some(last) = names.written(callee).last().map(|last| last.name.to_ascii_lowercase()) else { return false };
    let says = last.contains("quote") || last.contains("escape") || last.ends_with("dbstr") || last.ends_with("qstr");
    let undoes =
        last.starts_with("un") || last.contains("is_") || last.contains("unquote") || last.contains("unescape");
    if !says || undoes {
        return false;
    }
    let path = names.path(callee);
    let of_path = path.iter().flat_map(|path| path.segments.iter().map(|segment| segment.name));
    let words = of_path.chain(names.written(callee).into_iter().map(|segment| segment.name));
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let is_other =
        |word: &String| OTHERS.iter().any(|other| word == other || (other.len() > 2 && word.contains(other)));
    if words.iter().any(is_other) {
        return false;
    }
    // A global function of this name is one of the language: `escape` of JavaScript.
    let is_short = names.family() == Family::JavaScript
        && matches!(names.facts.expr(callee).kind, ExprKind::Name)
        && last == "escape";
    !(is_short && matches!(names.meaning(names.code(callee), callee), Meaning::Global))
}

/// Names of what holds the settings of the program, or says what a database can do.
pub(super) fn is_said_to_be_settings(code: &str) -> bool {
    let name = code.rsplit('.').next().unwrap_or(code).to_ascii_lowercase();
    matches!(
        name.trim_start_matches('_'),
        "config" | "settings" | "conf" | "cfg" | "configuration" | "dialect" | "supports"
    )
}

/// Names of columns of a model, whose `key` and `name` the program declares.
pub(super) fn is_said_to_be_column(code: &str) -> bool {
    matches!(last_word(code).as_str(), "column" | "col")
}
