//! Calls that take everything out of a text but letters, digits and a few signs.

use backhint_knowledge::Family;

use crate::facts::{Arg, ExprId};
use crate::names::Names;

/// Whether a call gives back a text without what could end a string or a name in SQL:
/// `preg_replace('/[^a-z_]/', '', $name)`, `name.replace(/\W/g, "")`.
pub(super) fn keeps_plain(names: &Names<'_>, callee: ExprId, args: &[Arg]) -> bool {
    let Some(last) = names.written(callee).last().map(|last| last.name) else { return false };
    let (pattern, value) = match (names.family(), last, args) {
        (Family::Php, "preg_replace", [pattern, value, _]) => (pattern, value),
        (Family::Python, "sub", [pattern, value, _]) if names.code(callee) == "re.sub" => (pattern, value),
        (Family::JavaScript, "replace" | "replaceAll", [pattern, value]) => (pattern, value),
        (Family::Java, "replaceAll", [pattern, value]) => (pattern, value),
        (Family::Ruby, "gsub", [pattern, value]) => (pattern, value),
        (Family::CSharp, "Replace", [_, pattern, value]) if names.code(callee).ends_with("Regex.Replace") => {
            (pattern, value)
        }
        _ => return false,
    };
    let value = names.code(value.value);
    let is_plain = value.len() >= 2 && value[1..].chars().all(|c| c.is_alphanumeric() || "_-'\"`".contains(c));
    is_plain && value.matches(['\'', '"', '`']).count() == 2 && leaves_plain(names.family(), names.code(pattern.value))
}

/// Whether a pattern, as it is written, fits every sign that is no letter, digit or the like.
fn leaves_plain(family: Family, code: &str) -> bool {
    let code = code.trim_start_matches(['r', '@']);
    let quoted = code.strip_prefix(['\'', '"']).and_then(|rest| rest.strip_suffix(['\'', '"']));
    let body = match family {
        // Without the flag only the first one goes.
        Family::JavaScript => code
            .strip_prefix('/')
            .and_then(|rest| rest.rsplit_once('/'))
            .and_then(|(body, flags)| flags.contains('g').then_some(body)),
        Family::Ruby => code.strip_prefix('/').and_then(|rest| rest.rsplit_once('/')).map(|(body, _)| body),
        Family::Php => quoted.and_then(|rest| {
            let open = rest.chars().next().filter(|c| "/#~!%".contains(*c))?;
            rest[1..].rsplit_once(open).map(|(body, _)| body)
        }),
        _ => quoted,
    };
    let Some(body) = body.map(|body| body.trim_end_matches(['+', '*'])) else { return false };
    if matches!(body, "\\W" | "\\D" | "\\\\W" | "\\\\D") {
        return true;
    }
    let Some(class) = body.strip_prefix("[^").and_then(|rest| rest.strip_suffix(']')) else { return false };
    let class = class.replace("\\\\", "\\");
    let mut signs = class.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_harmless = match sign {
            '\\' => matches!(signs.next(), Some('w' | 'd' | '-' | '.' | '/' | '+' | '*' | '_' | ':' | '@')),
            _ => sign.is_alphanumeric() || "_-.*+/:,@ $#".contains(sign),
        };
        if !is_harmless {
            return false;
        }
    }
    // In `+-z` there are quotes, in `a-z` there are none.
    !class.is_empty() && !has_odd_range(&class)
}

/// Whether a class of a pattern has a range that goes through more than letters or digits.
fn has_odd_range(class: &str) -> bool {
    let signs: Vec<char> = class.chars().collect();
    signs.windows(3).enumerate().any(|(at, part)| {
        let [from, '-', to] = part else { return false };
        let both = |kind: fn(&char) -> bool| kind(from) && kind(to);
        let is_plain = both(char::is_ascii_lowercase) || both(char::is_ascii_uppercase) || both(char::is_ascii_digit);
        let is_class = at > 0 && signs[at - 1] == '\\';
        !is_plain || is_class
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_classes_without_quotes_are_plain() {
        for (family, code) in [
            (Family::Php, "'/[^a-zA-Z0-9_]/'"),
            (Family::Php, "'/[^-*.a-zA-Z0-9]/'"),
            (Family::JavaScript, "/[^\\w.]/gi"),
            (Family::JavaScript, "/\\W+/g"),
            (Family::Java, "\"[^\\\\w]\""),
            (Family::Python, "r'[^a-z0-9_-]+'"),
        ] {
            assert!(leaves_plain(family, code), "{code}");
        }
        for (family, code) in [
            (Family::Php, "'/[^a-z\\']/'"),
            (Family::Php, "'/[a-z]/'"),
            (Family::JavaScript, "/[^\\w]/"),
            (Family::JavaScript, "/[^\\w\\s]/g"),
            (Family::Python, "r'[^ -~]'"),
            (Family::Python, "r'[^!-z]'"),
            (Family::Python, "'x'"),
        ] {
            assert!(!leaves_plain(family, code), "{code}");
        }
    }
}
