//! Markdown of others that is shown to people can only be read: it loads no pictures, holds no HTML, and links to web
//! pages only. What is code is shown as it is and may hold all of it, where it is certain that every reader of Markdown
//! takes it for code; in doubt it is none.

use crate::model::{Concept, Question, Rule};
use crate::parse::KnowledgeError;

const PICTURES: &str = "pictures are not shown: describe it in words";
const HTML: &str = "HTML is not shown: write Markdown, put code between backticks, or write `\\<`";
const LINKS: &str = "links lead to https:// pages only: change or remove it";
const OPEN_BLOCK: &str = "this code block has no end: close it with a line of the same marks";
const ONE_LINE: &str = "this is one line, in which every backtick has a partner: write it so";
const IDS: &str = "an id has lower-case letters, digits and `-` only: rename it";

/// Refuses a question that could do more than be read.
///
/// # Errors
/// What it could do, at its line.
pub(crate) fn of_question(file: &str, text: &str, question: &Question) -> Result<(), KnowledgeError> {
    of_values(file, text, &[("title", &question.title)])?;
    of_piece(file, text, "", &question.body)
}

/// Refuses a concept that could do more than be read.
///
/// # Errors
/// What it could do, at its line.
pub(crate) fn of_concept(file: &str, text: &str, concept: &Concept) -> Result<(), KnowledgeError> {
    of_id(file, &concept.id)?;
    of_values(file, text, &[("title", &concept.title), ("gist", &concept.gist)])?;
    of_piece(file, text, "", &concept.hover)?;
    of_piece(file, text, "", &concept.watch_out)?;
    // In a hover its first line goes on behind these words, which makes another line of it.
    of_piece(file, text, "Watch out: ", &concept.watch_out)
}

/// Refuses a rule that could do more than be read.
///
/// # Errors
/// What it could do, at its line.
pub(crate) fn of_rule(file: &str, text: &str, rule: &Rule) -> Result<(), KnowledgeError> {
    of_id(file, &rule.id)?;
    of_values(file, text, &[("title", &rule.title)])?;
    if !is_web(&rule.reference) {
        return Err(refused(file, line_of_key(text, "reference"), LINKS));
    }
    of_piece(file, text, "", &rule.why)?;
    of_piece(file, text, "", &rule.instead)
}

/// Refuses Markdown that stands between empty lines where it is shown, its first line behind `before`.
fn of_piece(file: &str, text: &str, before: &str, piece: &str) -> Result<(), KnowledgeError> {
    let Some((line, what)) = first_unsafe(&format!("{before}{piece}")) else { return Ok(()) };
    let above = text.find(piece).map_or(0, |at| text[..at].matches('\n').count());
    Err(refused(file, above + line, what))
}

/// Refuses values of the front matter that are shown, one beside the other in a line: none may reach into the next one.
fn of_values(file: &str, text: &str, values: &[(&str, &str)]) -> Result<(), KnowledgeError> {
    for (key, value) in values {
        let is_line = !value.contains(['\n', '\r']) && without_code(value).is_some();
        let what = if is_line { first_unsafe(value).map(|(_, what)| what) } else { Some(ONE_LINE) };
        if let Some(what) = what {
            return Err(refused(file, line_of_key(text, key), what));
        }
    }
    Ok(())
}

/// The 1-based line that states a key, as far as that is seen; else the first one.
fn line_of_key(text: &str, key: &str) -> usize {
    text.lines().position(|line| line.trim_start().starts_with(key)).map_or(1, |at| at + 1)
}

/// An id becomes part of an address.
fn of_id(file: &str, id: &str) -> Result<(), KnowledgeError> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.chars().all(fits) { Ok(()) } else { Err(refused(file, 1, IDS)) }
}

fn refused(file: &str, line: usize, what: &'static str) -> KnowledgeError {
    KnowledgeError::Unsafe { file: file.to_owned(), line, what }
}

/// A code block that is open: the character and the length of its fence, and its line.
struct Fence(char, usize, usize);

/// The 1-based line of the first unsafe thing in a text, and what it is.
fn first_unsafe(text: &str) -> Option<(usize, &'static str)> {
    let mut fence: Option<Fence> = None;
    // Whether code blocks are told from text without doubt so far.
    let mut is_certain = true;
    // Whether a code span may reach from the lines above into this one.
    let mut is_open = false;
    for (at, line) in text.lines().enumerate() {
        if let Some(Fence(mark, length, _)) = fence {
            if closes(line, mark, length) {
                fence = None;
            }
            continue;
        }
        match opening(line).filter(|_| is_certain) {
            Some((mark, length)) => {
                (fence, is_open) = (Some(Fence(mark, length, at + 1)), false);
                continue;
            }
            // A block inside a list or a quotation ends where that ends, and an indented one may be in either.
            None => is_certain &= !has_fence(line),
        }
        is_open &= !line.trim().is_empty();
        let code = if is_open || !is_certain { None } else { without_code(line) };
        let what = unsafe_part(code.as_deref().unwrap_or(line));
        is_open |= code.is_none();
        if let Some(what) = what {
            return Some((at + 1, what));
        }
    }
    // It would swallow what follows where it is shown.
    fence.map(|Fence(_, _, line)| (line, OPEN_BLOCK))
}

/// The fence that a line without indentation opens.
fn opening(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    let is_block = length >= 3 && !(mark == '`' && line[length..].contains('`'));
    is_block.then_some((mark, length))
}

fn closes(line: &str, mark: char, length: usize) -> bool {
    let text = line.trim_start_matches(' ');
    let marks = text.chars().take_while(|c| *c == mark).count();
    line.len() - text.len() <= 3 && marks >= length && text[marks..].trim().is_empty()
}

/// Whether a line may open or close a block in some way that is not looked into here.
fn has_fence(line: &str) -> bool {
    let text = line.trim_start_matches(|c: char| c.is_whitespace() || c.is_ascii_digit() || ">-*+.)".contains(c));
    text.starts_with("```") || text.starts_with("~~~")
}

/// A line without its code spans; `None` when one of them is not closed in it.
fn without_code(line: &str) -> Option<String> {
    let mut outside = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['`', '\\']) {
        outside.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('\\') {
            let escaped = rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end);
            outside.push_str(&rest[..escaped]);
            rest = &rest[escaped..];
            continue;
        }
        let length = run(rest);
        let end = closing(&rest[length..], length)?;
        outside.push(' ');
        rest = &rest[length + end..];
    }
    outside.push_str(rest);
    Some(outside)
}

/// The length of the run of backticks that a text begins with.
fn run(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// Where the run of so many backticks that ends a code span ends.
fn closing(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let found = at + found;
        let marks = run(&text[found..]);
        if marks == length {
            return Some(found + marks);
        }
        at = found + marks;
    }
    None
}

fn unsafe_part(line: &str) -> Option<&'static str> {
    let lower = line.to_lowercase();
    let follows = |mark: &str, test: fn(char) -> bool| {
        let mut found = lower.match_indices(mark);
        found.any(|(at, _)| !is_escaped(&lower, at) && lower[at + mark.len()..].chars().next().is_some_and(test))
    };
    if follows("![", |_| true) || lower.ends_with("![") {
        return Some(PICTURES);
    }
    if follows("<", |next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
        return Some(HTML);
    }
    let mut targets = ["](", "]:"].into_iter().flat_map(|mark| {
        let found = lower.match_indices(mark).filter(|(at, _)| !is_escaped(&lower, *at));
        found.map(|(at, mark)| &lower[at + mark.len()..]).collect::<Vec<_>>()
    });
    targets.any(|target| !is_web(target)).then_some(LINKS)
}

/// Whether an odd number of backslashes stands in front of a place.
fn is_escaped(text: &str, at: usize) -> bool {
    (at - text[..at].trim_end_matches('\\').len()) % 2 == 1
}

fn is_web(target: &str) -> bool {
    let target = target.trim_start_matches(['<', ' ']).to_lowercase();
    target.starts_with("https://") || target.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_links_to_the_web_and_code_pass() {
        for text in [
            "Ask the team. See [the page](https://example.com/a_(b)) and\n[1]: https://example.com",
            "`<b>` and ``a ` <img> `` and a < b, 1 <2, \\<b>, \\![no](https://example.com)",
            "```html\n<img src=x>\n[x](command:y)\n``\n```` no close\n```\nAfter.",
            "~~~\n```\n![x](y)\n~~~\nAfter.",
            "`a[0]: int` and `f[T](x)`",
            "A lone ` backtick, and a new paragraph\n\nwith `<code>` in it.",
        ] {
            assert_eq!(first_unsafe(text), None, "{text}");
        }
    }

    #[test]
    fn what_could_load_or_run_something_is_refused_however_it_is_hidden() {
        for (text, line) in [
            ("![pixel](https://tracker.example/p.png)", 1),
            ("\\\\![pixel](https://tracker.example/p.png)", 1),
            ("a <img src=x>", 1),
            ("<command:workbench.quit>", 1),
            ("<!-- hidden -->", 1),
            ("[run](command:workbench.quit)", 1),
            ("[run](  COMMAND:workbench.quit)", 1),
            ("[run](\ncommand:workbench.quit)", 1),
            ("> [run]: command:workbench.quit", 1),
            ("[a\nlabel]: command:workbench.quit", 2),
            ("[run]:\ncommand:workbench.quit", 1),
            // Code to a careless eye, and none to a reader of Markdown.
            ("```a``` [run](command:x)", 1),
            ("````\n```\n````\n[run](command:x)\n```", 4),
            ("```\n``` a\n```\n[run](command:x)\n```", 4),
            ("  ```\n```\n[run](command:x)\n```", 3),
            ("- ```\n  code\n\n[run](command:x)\n```", 4),
            ("> ```\n[run](command:x)\n> ```", 2),
            ("\\`[run](command:x)`", 1),
            ("`a\\`[run](command:x)`", 1),
            ("one ` two\n`[run](command:x)` three", 2),
            ("``[run](command:x)`", 1),
            ("```\n    ```\n```\n[run](command:x)", 4),
            ("Text.\n\n```\n[run](command:x)", 3),
        ] {
            assert_eq!(first_unsafe(text).map(|(line, _)| line), Some(line), "{text}");
        }
    }

    #[test]
    fn no_value_reaches_into_the_next_one() {
        let of = |value| of_values("a.md", "title = 1\n", &[("title", value)]);
        assert!(of("`a` and ``b ` c``").is_ok());
        for value in ["an open `", "two\nlines", "[run](command:x)"] {
            assert!(of(value).is_err(), "{value}");
        }
    }
}
