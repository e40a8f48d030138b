//! Functions and methods of Java and JavaScript whose value holds what they are given or called on.

use backhint_knowledge::Family;

use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind};
use crate::names::Names;

/// Whether a method gives back its object, a part of it or its elements in another form.
pub(crate) fn gives_object(family: Family, method: &str) -> bool {
    match family {
        Family::Java => of_java(method),
        Family::JavaScript => of_javascript(method),
        _ => false,
    }
}

fn of_java(method: &str) -> bool {
    matches!(
        method,
        "stream"
            | "parallelStream"
            | "filter"
            | "sorted"
            | "distinct"
            | "limit"
            | "skip"
            | "peek"
            | "toList"
            | "collect"
            | "iterator"
            | "next"
            | "nextElement"
            | "entrySet"
            | "keySet"
            | "values"
            | "entries"
            | "getKey"
            | "getValue"
            | "getOrDefault"
            | "getFirst"
            | "getLast"
            | "getProperty"
            | "elementAt"
            | "orElse"
            | "orElseGet"
            | "orElseThrow"
            | "split"
            | "strip"
            | "stripTrailing"
            | "stripLeading"
            | "replaceAll"
            | "replaceFirst"
            | "repeat"
            | "toArray"
            | "toCharArray"
            | "subSequence"
            | "subList"
            | "intern"
            | "getBytes"
            | "toUpperCase"
            | "insert"
            | "append"
            | "reverse"
    )
}

fn of_javascript(method: &str) -> bool {
    matches!(
        method,
        "split"
            | "map"
            | "filter"
            | "flat"
            | "flatMap"
            | "sort"
            | "reverse"
            | "concat"
            | "at"
            | "pop"
            | "shift"
            | "find"
            | "keys"
            | "values"
            | "entries"
            | "substr"
            | "substring"
            | "trimStart"
            | "trimEnd"
            | "padStart"
            | "padEnd"
            | "repeat"
            | "replaceAll"
            | "normalize"
            | "valueOf"
            | "toLocaleLowerCase"
            | "toLocaleUpperCase"
            | "join"
            | "match"
            | "charAt"
    )
}

/// The arguments of a call whose value is made of them, `None` for any other call: `JSON.stringify(value)`,
/// `new String(bytes)`, `URLDecoder.decode(text, "UTF-8")`.
pub(crate) fn carried<'n>(names: &Names<'n>, call: ExprId, callee: ExprId) -> Option<&'n [Arg]> {
    let args = arguments(names, call);
    let whole = match (names.family(), names.facts.expr(callee).kind) {
        (Family::Java, ExprKind::Name) => matches!(
            names.code(callee),
            "String"
                | "StringBuilder"
                | "StringBuffer"
                | "StringReader"
                | "ArrayList"
                | "LinkedList"
                | "HashSet"
                | "LinkedHashSet"
                | "TreeSet"
        ),
        (Family::Java, ExprKind::Member { object, name }) => {
            let class = names.code(object).rsplit('.').next().unwrap_or_default();
            matches!(
                (class, names.of(name)),
                ("String", "valueOf" | "copyValueOf" | "join")
                    | ("List" | "Set" | "Stream", "of" | "copyOf")
                    | ("Arrays", "asList" | "stream" | "toString")
                    | ("Objects", "toString" | "requireNonNull" | "requireNonNullElse")
                    | ("Optional", "of" | "ofNullable")
                    | ("URLDecoder" | "URLEncoder", "decode" | "encode")
                    | ("HtmlUtils" | "StringEscapeUtils" | "Encode", _)
                    | ("Base64", "decodeBase64" | "encodeBase64")
            ) || (class.ends_with("StringUtils") && !names.of(name).starts_with("is"))
        }
        (Family::JavaScript, ExprKind::Name) => matches!(names.code(callee), "encodeURIComponent" | "escape" | "Set"),
        (Family::JavaScript, ExprKind::Member { object, name }) => matches!(
            (names.code(object), names.of(name)),
            ("JSON", "stringify" | "parse")
                | ("Object", "keys" | "values" | "entries" | "assign" | "fromEntries")
                | ("Array", "from" | "of")
                | ("Buffer", "from")
        ),
        _ => false,
    };
    whole.then_some(args)
}
