//! `.env`, `.properties` and `.ini` files: one setting per line, read without a grammar.

use super::Facts;
use super::setting::{self, Setting, place, unquoted};

/// Reads `KEY=value`, `export KEY="value"`, `key: value` and `key value` lines. Comments and lines of other forms are
/// passed over.
pub(super) fn read(text: &str) -> Facts {
    let settings = text.split(['\n', '\r']).filter_map(|line| setting(text, line)).collect();
    setting::facts(text, settings)
}

fn setting(text: &str, line: &str) -> Option<Setting> {
    let body = line.trim();
    if body.starts_with(['#', '!', ';', '[']) {
        return None;
    }
    let body = body.strip_prefix("export ").unwrap_or(body);
    let at = body.find(|c: char| "=:".contains(c) || c.is_whitespace())?;
    let key = &body[..at];
    if key.is_empty() {
        return None;
    }
    let rest = body[at..].trim_start();
    let value = unquoted(rest.strip_prefix(['=', ':']).unwrap_or(rest).trim());
    Some(Setting { key: place(text, key), value: place(text, value), path: key.to_owned() })
}

#[cfg(test)]
mod tests {

    fn read(text: &str) -> Vec<(String, String)> {
        let facts = super::read(text);
        facts.settings.iter().map(|s| (s.key.of(text).to_owned(), s.value.of(text).to_owned())).collect()
    }

    #[test]
    fn a_line_is_a_key_and_its_value() {
        let found = read("# a=b\nexport A=\"x y\"\r\nspring.a: 1\n[part]\nmaxmemory 2gb\nB =\n\nalone\n");
        let wanted = [("A", "x y"), ("spring.a", "1"), ("maxmemory", "2gb"), ("B", "")];
        assert_eq!(found, wanted.map(|(key, value)| (key.to_owned(), value.to_owned())));
    }
}
