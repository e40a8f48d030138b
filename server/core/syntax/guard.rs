//! Keeps texts from a grammar whose scanner would end the whole process on them.

use super::Language;

/// The longest heredoc delimiter that the Ruby scanner can keep is 255 bytes: on a longer one an assertion in its C code
/// fails. The margin covers the bytes that it keeps beside the delimiter.
const DELIMITER_LIMIT: usize = 200;

/// Whether a text can be given to the grammar of its language.
#[must_use]
pub fn is_parsable(language: Language, text: &str) -> bool {
    match language {
        Language::Ruby => !has_long_delimiter(text.as_bytes()),
        _ => true,
    }
}

/// Whether some `<<` may begin a heredoc whose delimiter is too long. Also true for a quoted delimiter without an end
/// nearby, as it stands while it is being typed.
fn has_long_delimiter(text: &[u8]) -> bool {
    let openers = memchr::memmem::find_iter(text, b"<<");
    openers.map(|at| &text[at + 2..]).any(|rest| {
        let rest = rest.strip_prefix(b"~").or_else(|| rest.strip_prefix(b"-")).unwrap_or(rest);
        match rest.first() {
            Some(quote @ (b'"' | b'\'' | b'`')) => {
                memchr::memchr(*quote, &rest[1..]).map_or(rest.len(), |length| length) > DELIMITER_LIMIT
            }
            _ => rest.iter().take(DELIMITER_LIMIT + 1).take_while(|b| is_word(**b)).count() > DELIMITER_LIMIT,
        }
    })
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::super::{Document, Parsers, parse};
    use super::*;

    /// Whether a text was parsed; without the guard the long ones end the test process.
    fn parses(text: &str) -> bool {
        let document = Document::new(Language::Ruby, text.to_owned());
        parse(&mut Parsers::default(), &document, &|| false).is_some()
    }

    #[test]
    fn a_delimiter_that_the_scanner_cannot_keep_is_not_parsed() {
        let long = "x".repeat(300);
        for sign in ["", "~", "-"] {
            assert!(!parses(&format!("a = <<{sign}{long}\nb\n{long}\n")), "a bare delimiter");
            assert!(!parses(&format!("a = <<{sign}\"{long}\"\nb\n{long}\n")), "a quoted delimiter");
            assert!(!parses(&format!("a = <<{sign}\"SQL\n{}", "b = 1\n".repeat(60))), "a quote without its end");
        }
    }

    #[test]
    fn everything_else_is() {
        let body = "select 1\n".repeat(100);
        for text in [format!("a = <<~SQL\n{body}SQL\n"), format!("a = <<-'SQL'\n{body}SQL\n"), "a << b\n".repeat(300)] {
            assert!(parses(&text), "{}", &text[..20]);
        }
        assert!(parses("a <<"));
        assert!(parses("a = <<~'"));
        assert!(is_parsable(Language::Python, &format!("a << {}", "x".repeat(300))));
    }
}
