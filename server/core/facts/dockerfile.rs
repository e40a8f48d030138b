//! Dockerfiles: one setting per instruction, and one per variable of `ENV` and `ARG`; read without a grammar.

use super::Facts;
use super::setting::{self, Setting, place, unquoted};

/// Reads the instructions, lines that go on behind a `\` joined, here-documents left out.
pub(super) fn read(text: &str) -> Facts {
    let mut settings = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = instruction_end(rest);
        let (instruction, after) = rest.split_at(end);
        rest = after;
        let body = instruction.trim();
        let Some((word, value)) = instruction_parts(body) else { continue };
        settings.push(Setting { key: place(text, word), value: place(text, value), path: word.to_owned() });
        if word.eq_ignore_ascii_case("ENV") || word.eq_ignore_ascii_case("ARG") {
            variables(text, word, value, &mut settings);
        }
        if let Some(end) = here_document_end(value, rest) {
            rest = &rest[end..];
        }
    }
    setting::facts(text, settings)
}

/// The length of the first instruction in a text, its line end included. Comments between joined lines belong to it.
fn instruction_end(text: &str) -> usize {
    let (mut end, mut goes_on) = (0, false);
    for line in text.split_inclusive('\n') {
        end += line.len();
        let body = line.trim();
        if body.starts_with('#') {
            if goes_on { continue } else { break }
        }
        goes_on = body.ends_with(['\\', '`']);
        if !goes_on {
            break;
        }
    }
    end
}

fn instruction_parts(body: &str) -> Option<(&str, &str)> {
    let end = body.find(char::is_whitespace).unwrap_or(body.len());
    let (word, value) = body.split_at(end);
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic());
    is_word.then(|| (word, value.trim()))
}

/// The variables of `ENV A=1 B="x y"`, and the one of `ENV A 1`.
fn variables(text: &str, word: &str, value: &str, settings: &mut Vec<Setting>) {
    let mut note = |name: &str, value: &str| {
        let path = format!("{}.{name}", word.to_ascii_uppercase());
        settings.push(Setting { key: place(text, name), value: place(text, unquoted(value)), path });
    };
    let first = value.split(char::is_whitespace).next().unwrap_or_default();
    if !first.contains('=') {
        let value = value[first.len()..].trim();
        return if first.is_empty() {
        } else {
            note(first, value)
        };
    }
    for part in words(value) {
        if let Some((name, value)) = part.split_once('=') {
            note(name, value);
        }
    }
}

/// The words of a text; white space between quotes does not part them.
fn words(text: &str) -> Vec<&str> {
    let (mut found, mut start, mut quote) = (Vec::new(), 0, None);
    for (at, c) in text.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c.is_whitespace() => {
                found.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            None => {}
        }
    }
    found.push(&text[start..]);
    found.retain(|word| !word.is_empty() && *word != "\\");
    found
}

/// Where the text behind an instruction goes on after the here-document that the instruction opens.
fn here_document_end(value: &str, rest: &str) -> Option<usize> {
    let opener = value.split_once("<<")?.1.trim_start_matches('-');
    let opener = opener.trim_start_matches(['"', '\'']);
    let length = opener.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(opener.len());
    let delimiter = &opener[..length];
    let mut end = 0;
    rest.split_inclusive('\n').find_map(|line| {
        end += line.len();
        (!delimiter.is_empty() && line.trim() == delimiter).then_some(end)
    })
}

#[cfg(test)]
mod tests {

    fn read(text: &str) -> Vec<(String, String)> {
        let facts = super::read(text);
        facts.settings.into_iter().map(|s| (s.path, s.value.of(text).to_owned())).collect()
    }

    fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
        wanted.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn an_instruction_may_have_several_lines() {
        let found = read("# a\nFROM a AS b\nRUN x \\\n  # why\n  y\n\nuser root\n");
        assert_eq!(found, pairs(&[("FROM", "a AS b"), ("RUN", "x \\\n  # why\n  y"), ("user", "root")]));
    }

    #[test]
    fn variables_are_settings() {
        let found = read("ENV A=1 B=\"x y\"\nENV C two words\nARG D\n");
        let values: Vec<_> = found.into_iter().filter(|(path, _)| path.contains('.')).collect();
        assert_eq!(values, pairs(&[("ENV.A", "1"), ("ENV.B", "x y"), ("ENV.C", "two words"), ("ARG.D", "")]));
    }

    #[test]
    fn a_here_document_is_no_instruction() {
        let found = read("RUN <<EOF\nUSER root\nEOF\nCMD [\"a\"]\nRUN <<NEVER\nUSER b\n");
        assert_eq!(found, pairs(&[("RUN", "<<EOF"), ("CMD", "[\"a\"]"), ("RUN", "<<NEVER"), ("USER", "b")]));
    }

    #[test]
    fn no_text_is_too_odd() {
        assert!(read("").is_empty());
        for text in ["\\", "ENV", "ENV =", "ENV \"", "RUN <<", "é ü", "\n\\\n"] {
            assert!(read(text).len() < 3, "{text}");
        }
    }
}
