//! What the text classes of Java's standard library build: formats, joiners, collectors, string builders.

use backhint_knowledge::Family;

use super::{Builds, Piece, Reader, marks};
use crate::container::taken;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind};
use crate::names::Names;
use crate::syntax::Span;

/// Classes whose static methods give numbers, identifiers and times, and names that the program declares.
const HARMLESS: [&str; 15] = [
    "Integer",
    "Long",
    "Short",
    "Double",
    "Float",
    "Boolean",
    "BigDecimal",
    "BigInteger",
    "UUID",
    "LocalDate",
    "LocalDateTime",
    "Instant",
    "Timestamp",
    "Math",
    "Duration",
];

/// What a method of Java builds; `None` where its value is not known to be a text of the arguments.
pub(super) fn builds(names: &Names<'_>, callee: ExprId, args: &[Arg]) -> Option<Builds> {
    let ExprKind::Member { object, name } = names.facts.expr(callee).kind else {
        return matches!(names.code(callee), "BigDecimal" | "BigInteger" | "Date" | "Timestamp")
            .then_some(Builds::Constant);
    };
    let class = names.code(object).rsplit('.').next().unwrap_or_default();
    match (class, names.of(name)) {
        ("String", "format") => Some(if is_locale(names, args) { Builds::MarkedBehind } else { Builds::Marked }),
        ("MessageFormat", "format") => Some(Builds::Braced),
        (class, _) if HARMLESS.contains(&class) => Some(Builds::Constant),
        // The constants of an enum are declared in the program.
        (class, "valueOf") if class != "String" && class.starts_with(char::is_uppercase) => Some(Builds::Constant),
        (
            _,
            "getInt" | "getLong" | "getShort" | "getByte" | "getDouble" | "getFloat" | "getBoolean" | "getDate"
            | "getTime" | "getTimestamp" | "getBigDecimal" | "nextInt" | "nextLong" | "nextDouble" | "nextBoolean"
            | "indexOf" | "getPageSize" | "getPageNumber" | "getOffset" | "currentTimeMillis" | "nanoTime"
            | "compareTo",
        ) => Some(Builds::Constant),
        (_, "getSimpleName" | "getCanonicalName" | "getEntityName") if args.is_empty() => Some(Builds::Constant),
        _ => None,
    }
}

/// Whether the text of a format stands behind a locale.
fn is_locale(names: &Names<'_>, args: &[Arg]) -> bool {
    args.first().is_some_and(|first| {
        names.code(first.value).starts_with("Locale.")
            || names.declared_type(first.value).is_some_and(|span| names.of(span) == "Locale")
    })
}

impl Reader<'_, '_, '_> {
    /// Reads a call of Java's text classes that takes more than its arguments. False for any other.
    pub(super) fn read_java(&mut self, id: ExprId, callee: ExprId, args: &[Arg], steps: u8) -> bool {
        if self.names.family() != Family::Java {
            return false;
        }
        match self.names.facts.expr(callee).kind {
            ExprKind::Name => self.read_java_object(callee, args, steps),
            ExprKind::Member { object, name } => match (self.names.of(name), args) {
                ("join", [_, list]) if self.names.code(object) == "String" => {
                    self.read_list(id, list.value, steps);
                    true
                }
                ("join", [_, elements @ ..]) if self.names.code(object) == "String" => {
                    self.read_all(elements, steps);
                    true
                }
                // What the program itself put into a list or map.
                ("get" | "getOrDefault" | "elementAt", _) => {
                    let constant = taken(self.names, id)
                        .is_some_and(|values| values.into_iter().all(|value| self.is_constant(value)));
                    if constant {
                        self.push(Piece::Constant);
                    }
                    constant
                }
                ("collect", [collector]) => self.read_collected(id, object, collector.value, steps),
                _ => false,
            },
            _ => false,
        }
    }

    /// `new StringBuilder("...")`, `new StringJoiner(" AND ", "(", ")")`, `new String(text)`.
    fn read_java_object(&mut self, callee: ExprId, args: &[Arg], steps: u8) -> bool {
        match (self.names.code(callee), args) {
            ("StringBuilder" | "StringBuffer", [text])
                if !matches!(self.names.facts.expr(text.value).kind, ExprKind::Number | ExprKind::Arithmetic) =>
            {
                self.read(text.value, steps);
            }
            ("StringBuilder" | "StringBuffer" | "StringWriter", _) => {}
            ("StringJoiner", [_, before, _]) => self.read(before.value, steps),
            ("StringJoiner", _) => {}
            ("String", [text, ..]) => self.read(text.value, steps),
            _ => return false,
        }
        true
    }

    /// `names.stream().map(...).collect(Collectors.joining(",", "(", ")"))`.
    fn read_collected(&mut self, id: ExprId, stream: ExprId, collector: ExprId, steps: u8) -> bool {
        let joins = self.names.callee(collector).is_some_and(|callee| self.names.code(callee).ends_with("joining"));
        if !joins {
            return false;
        }
        let separators = arguments(self.names, collector).to_vec();
        if let [_, before, _] = separators.as_slice() {
            self.read(before.value, steps);
        }
        self.read_list(id, stream, steps);
        if let [_, _, after] = separators.as_slice() {
            self.read(after.value, steps);
        }
        true
    }

    /// The text of a `MessageFormat`, in which two quotes stand for one.
    pub(super) fn read_message(&mut self, text: ExprId, values: &[Arg], steps: u8) {
        for piece in self.nested(text).pieces {
            let Piece::Text(span) = piece else {
                self.push(piece);
                continue;
            };
            for part in unquoted(self.names.of(span), span) {
                self.read_braces(text, part, values, steps);
            }
        }
    }
}

/// The parts of a literal between doubled quotes, each with one of the two.
fn unquoted(code: &str, span: Span) -> Vec<Span> {
    let (mut parts, mut start) = (Vec::new(), 0);
    while let Some(at) = code[start..].find("''").map(|found| start + found) {
        parts.push(marks::part(span, start, at + 1));
        start = at + 2;
    }
    parts.push(marks::part(span, start, code.len()));
    parts
}
