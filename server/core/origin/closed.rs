//! Types of TypeScript whose values are written out in the program, read from what the file declares.

use std::cell::Cell;

use super::harmless::{is_harmless_type, is_nothing};
use crate::names::Names;
use crate::world::Held;

/// How many types are read for the answer about one.
const MAX_TYPES: u32 = 60;
/// How deep types are read that are named by others.
const MAX_DEPTH: u8 = 6;

/// Types that give another one on, with fewer or other values of the same kind.
const WRAPPERS: [&str; 11] = [
    "Exclude",
    "Extract",
    "NonNullable",
    "Readonly",
    "Required",
    "Partial",
    "Pick",
    "Omit",
    "Uppercase",
    "Lowercase",
    "Capitalize",
];

/// Reads types of a file as code.
pub(super) struct Types<'n, 'a> {
    names: &'n Names<'a>,
    budget: Cell<u32>,
}

impl<'n, 'a> Types<'n, 'a> {
    pub(super) fn new(names: &'n Names<'a>) -> Self {
        Self { names, budget: Cell::new(MAX_TYPES) }
    }

    /// Whether all values of a type are written out in the program, or are numbers and the like.
    pub(super) fn is_closed(&self, code: &'a str) -> bool {
        self.closed(code, MAX_DEPTH)
    }

    /// Whether a type declares a property of this name whose type is closed.
    pub(super) fn has_closed(&self, code: &'a str, property: &str) -> bool {
        self.property(code, property, MAX_DEPTH).is_some_and(|type_name| self.closed(type_name, MAX_DEPTH))
    }

    /// Whether the elements of an array are of a closed type: `Direction[]`, `readonly Column[]`, `Set<Column>`.
    pub(super) fn has_closed_elements(&self, code: &'a str) -> bool {
        let code = plain(code);
        let lists = ["Array", "ReadonlyArray", "Set", "ReadonlySet"];
        let element = code.strip_suffix("[]").or_else(|| {
            let (name, element) = generic(code)?;
            lists.contains(&name).then_some(element)
        });
        element.is_some_and(|element| self.closed(element, MAX_DEPTH))
    }

    /// Whether a name is that of an enumeration.
    pub(super) fn is_enumeration(&self, name: &str) -> bool {
        self.declaration(name).is_some_and(|(word, _)| word == "enum")
    }

    /// Whether a type of this file is another name for one that any text is of: `type Name = string`.
    pub(super) fn is_text(&self, code: &'a str) -> bool {
        let mut name = plain(code);
        for _ in 0..MAX_DEPTH {
            if parts(name, &['|']).into_iter().any(|part| plain(part) == "string") {
                return true;
            }
            match self.declaration(name) {
                Some(("type", rest)) => name = plain(rest.trim_start().trim_start_matches('=')),
                _ => return false,
            }
        }
        false
    }

    fn closed(&self, code: &'a str, depth: u8) -> bool {
        let (Some(depth), Some(left)) = (depth.checked_sub(1), self.budget.get().checked_sub(1)) else { return false };
        self.budget.set(left);
        let mut alternatives =
            parts(plain(code), &['|']).into_iter().map(plain).filter(|part| !is_nothing(part)).peekable();
        alternatives.peek().is_some() && alternatives.all(|part| self.closed_part(part, depth))
    }

    fn closed_part(&self, code: &'a str, depth: u8) -> bool {
        if is_harmless_type(code) || is_number(code) || matches!(code, "true" | "false") {
            return true;
        }
        if let Some(keyed) = code.strip_prefix("keyof ") {
            return self.has_own_keys(keyed.trim());
        }
        if let Some((owner, key)) = code.strip_suffix(']').and_then(|code| code.rsplit_once('[')) {
            let owner = plain(owner);
            return match owner.strip_prefix("typeof ") {
                Some(name) => self.is_fixed(name.trim()),
                None => {
                    let key = key.trim_matches(['\'', '"']);
                    self.property(owner, key, depth).is_some_and(|type_name| self.closed(type_name, depth))
                }
            };
        }
        if let Some((name, first)) = generic(code) {
            return WRAPPERS.contains(&name) && self.closed(first, depth);
        }
        if let Some((owner, _)) = code.split_once('.') {
            return self.is_enumeration(owner) || self.is_closed_elsewhere(owner);
        }
        match self.declaration(code) {
            Some(("enum", _)) => true,
            Some(("type", rest)) => rest.trim_start().strip_prefix('=').is_some_and(|rest| self.closed(rest, depth)),
            Some(_) => false,
            None => self.is_closed_elsewhere(code),
        }
    }

    /// `keyof typeof COLUMNS`, `keyof Book`: what a program declares. A type parameter may be anything.
    fn has_own_keys(&self, code: &str) -> bool {
        match code.strip_prefix("typeof ") {
            Some(name) => is_word(name),
            None if self.is_class(code) => true,
            None => self
                .declaration(code)
                .is_some_and(|(_, rest)| !rest.contains("string]") && !rest.contains("Record<string")),
        }
    }

    /// Whether a name is that of a class of this file, or an imported one.
    fn is_class(&self, name: &str) -> bool {
        self.names.class_named(name).is_some() || self.names.import_named(name).is_some()
    }

    /// Whether a variable holds what is written out and stays so: `const WAYS = ['asc', 'desc'] as const`.
    fn is_fixed(&self, name: &str) -> bool {
        let facts = self.names.facts;
        let set = facts.assignments.iter().filter(|assignment| self.names.code(assignment.target) == name);
        let mut values = set.map(|assignment| self.names.of(assignment.span)).peekable();
        values.peek().is_some() && values.all(|code| code.trim_end_matches(';').trim_end().ends_with("as const"))
    }

    fn is_closed_elsewhere(&self, name: &str) -> bool {
        is_word(name) && self.names.type_outside(name) == Some(Held::ClosedType)
    }

    /// The word that declares a type in this file, and what stands behind its name.
    fn declaration(&self, name: &str) -> Option<(&'a str, &'a str)> {
        let declared = self.names.facts.types.iter().filter_map(|span| {
            let code = self.names.of(*span);
            let (word, rest) = code.strip_prefix("const ").unwrap_or(code).split_once(char::is_whitespace)?;
            let rest = rest.trim_start().strip_prefix(name)?;
            (!rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$')).then_some((word, rest))
        });
        declared.into_iter().next()
    }

    /// The type of a property of a type, where that is an object type or an interface of this file.
    fn property(&self, code: &'a str, property: &str, depth: u8) -> Option<&'a str> {
        let depth = depth.checked_sub(1)?;
        self.budget.set(self.budget.get().checked_sub(1)?);
        let code = plain(code);
        let both = parts(code, &['&']);
        if both.len() > 1 {
            return both.into_iter().find_map(|part| self.property(part, property, depth));
        }
        if let Some(body) = code.strip_prefix('{') {
            return member(body, property);
        }
        if let Some((name, first)) = generic(code) {
            return WRAPPERS.contains(&name).then(|| self.property(first, property, depth))?;
        }
        match self.declaration(code)? {
            ("type", rest) => self.property(rest.trim_start().strip_prefix('=')?, property, depth),
            ("interface", rest) => {
                let (head, body) = rest.split_once('{')?;
                let bases = head.split_once("extends ").map_or("", |(_, bases)| bases);
                let inherited =
                    || parts(bases, &[',']).into_iter().find_map(|base| self.property(base, property, depth));
                member(body, property).or_else(inherited)
            }
            _ => None,
        }
    }
}

/// The type of a property that the body of an object type declares.
fn member<'a>(body: &'a str, property: &str) -> Option<&'a str> {
    parts(body, &[';', ',', '\n']).into_iter().find_map(|part| {
        let (name, type_name) = part.split_once(':')?;
        let name = name.trim().trim_end_matches('?');
        (name.strip_prefix("readonly ").unwrap_or(name) == property).then_some(type_name)
    })
}

/// A type without what stands around it: colon, default, brackets, the first `|`.
fn plain(code: &str) -> &str {
    let code = code.trim_start_matches(':').trim().trim_end_matches(';').trim_end();
    let code = code.strip_prefix('|').unwrap_or(code).trim_start();
    let code = code.strip_prefix("readonly ").unwrap_or(code);
    let inner = code.strip_prefix('(').and_then(|code| code.strip_suffix(')'));
    inner.filter(|inner| !inner.contains(['(', ')'])).map_or(code, str::trim)
}

/// The name of a type with arguments, and the first of these.
fn generic(code: &str) -> Option<(&str, &str)> {
    let (name, arguments) = code.strip_suffix('>')?.split_once('<')?;
    Some((name.trim(), *parts(arguments, &[',']).first()?))
}

fn is_number(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'_'))
}

fn is_word(code: &str) -> bool {
    !code.is_empty() && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
}

/// The parts of code between separators that stand in no brackets and no texts, up to a bracket that closes none.
pub(super) fn parts<'a>(code: &'a str, separators: &[char]) -> Vec<&'a str> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0usize);
    let (mut quote, mut last) = (None, ' ');
    for (at, c) in code.char_indices() {
        let before = std::mem::replace(&mut last, c);
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(' | '[' | '{' | '<') => depth += 1,
            (None, '>') if before == '=' => {}
            (None, ')' | ']' | '}' | '>') => match depth.checked_sub(1) {
                Some(left) => depth = left,
                None => {
                    found.push(&code[start..at]);
                    return found;
                }
            },
            (None, c) if depth == 0 && separators.contains(&c) => {
                found.push(&code[start..at]);
                start = at + c.len_utf8();
            }
            (None, _) => {}
        }
    }
    found.push(&code[start..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_outside_of_brackets_and_texts() {
        assert_eq!(parts("'a|b' | Map<string, 'x' | 'y'>", &['|']), ["'a|b' ", " Map<string, 'x' | 'y'>"]);
        assert_eq!(parts("a: () => void; b: number }", &[';']), ["a: () => void", " b: number "]);
        assert_eq!(
            member(" limit: number;\n readonly way?: 'asc' | 'desc' }", "way").map(str::trim),
            Some("'asc' | 'desc'")
        );
    }

    #[test]
    fn a_type_is_plain_without_what_stands_around_it() {
        assert_eq!(plain(": (typeof WAYS)"), "(typeof WAYS)".trim_matches(['(', ')']));
        assert_eq!(plain("\n  | 'a'\n  | 'b';"), "'a'\n  | 'b'");
        assert_eq!(generic("Exclude<Column, 'id'>"), Some(("Exclude", "Column")));
    }
}
