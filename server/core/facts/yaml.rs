//! YAML: one setting per key, under the keys around it; read line by line, so that templates and half-written files
//! still give what they have. The grammar for YAML ends the process on deep nesting and knows no templates.

use super::Facts;
use super::setting::{self, Setting, path, place, span, unquoted};
use crate::syntax::Span;

/// How deeply `{` and `[` may stand in each other.
const FLOW_DEPTH: usize = 200;

/// Reads the keys of all documents of a file.
pub(super) fn read(text: &str) -> Facts {
    let mut reader = Reader { text, levels: Vec::new(), block: None, settings: Vec::new(), flows_end: true };
    let mut at = 0;
    while at < text.len() {
        at = reader.line(at);
    }
    setting::facts(text, reader.settings)
}

/// A key whose value stands in the lines below, or inside its braces.
struct Level {
    column: usize,
    key: Span,
}

struct Reader<'t> {
    text: &'t str,
    levels: Vec<Level>,
    /// Lines further in than this column are the text of a block scalar.
    block: Option<usize>,
    settings: Vec<Setting>,
    /// No `{` or `[` without its end was met. Behind one the end is only looked for in the same line.
    flows_end: bool,
}

impl<'t> Reader<'t> {
    /// Reads what begins in the line at an offset, and gives the offset of the next line to read.
    fn line(&mut self, at: usize) -> usize {
        let end = self.line_end(at);
        let line = self.text[at..end].trim_end();
        let mut body = line.trim_start();
        let mut column = line.len() - body.len();
        if body.is_empty() {
            return end;
        }
        if self.block.is_some_and(|block| column > block) {
            return end;
        }
        self.block = None;
        if (column == 0 && (body.starts_with("---") || body.starts_with("..."))) || body.starts_with('%') {
            self.levels.clear();
            return end;
        }
        if body.starts_with('#') || body.starts_with("{{") {
            return end;
        }
        let mut dash = None;
        while let Some(item) = body.strip_prefix('-').filter(|item| item.is_empty() || item.starts_with([' ', '\t'])) {
            dash = Some(column);
            let item = item.trim_start();
            column += body.len() - item.len();
            body = item;
        }
        while self.levels.last().is_some_and(|level| level.column >= column.max(1) || column == 0) {
            self.levels.pop();
        }
        self.entry(body, column, dash).unwrap_or(end).max(end)
    }

    fn line_end(&self, at: usize) -> usize {
        memchr::memchr(b'\n', &self.text.as_bytes()[at..]).map_or(self.text.len(), |length| at + length + 1)
    }

    /// A key with its value, or an item of a list. Gives where the line ends that the value ends in, if it is another.
    fn entry(&mut self, body: &'t str, column: usize, dash: Option<usize>) -> Option<usize> {
        if is_flow(body) {
            return self.flow(body);
        }
        let Some((key, rest)) = key_of(body) else {
            if let Some(dash) = dash {
                self.item(body, dash);
            }
            return None;
        };
        let key = place(self.text, key);
        let value = without_tags(rest.trim_start());
        if value.starts_with(['|', '>']) {
            self.block = Some(column);
            self.note(key, place(self.text, &value[..0]));
            return None;
        }
        let flow = is_flow(value);
        let shown = if flow { &value[..0] } else { scalar(value) };
        self.note(key, place(self.text, shown));
        if flow || shown.is_empty() {
            self.levels.push(Level { column, key });
        }
        if flow { self.flow(value) } else { self.quote_end(value) }
    }

    fn note(&mut self, key: Span, value: Span) {
        let path = path(self.text, self.levels.iter().map(|level| level.key), key);
        self.settings.push(Setting { key, value, path });
    }

    /// An item of a list that is a text: `- KEY=value` is how Compose writes a variable.
    fn item(&mut self, body: &'t str, dash: usize) {
        if body.starts_with(['|', '>']) {
            self.block = Some(dash);
            return;
        }
        let item = scalar(body);
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if let Some((name, value)) = item.split_once('=').filter(|(name, _)| is_name(name)) {
            self.note(place(self.text, name), place(self.text, value));
        }
    }

    /// The line in which a quoted value ends that does not end in its own.
    fn quote_end(&self, value: &str) -> Option<usize> {
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let line_end = value.len();
        if closing_quote(value, quote).is_some_and(|end| end <= line_end) {
            return None;
        }
        let start = place(self.text, value).start as usize;
        let end = closing_quote(&self.text[start..], quote)?;
        // A quote that is closed far below was only left open while somebody typed.
        let spanned = &self.text[start..start + end];
        (spanned.matches('\n').count() < 50 && !spanned.contains("\n\n---")).then(|| self.line_end(start + end))
    }

    /// Reads `{...}` or `[...]` from its opening brace on, over several lines if need be.
    fn flow(&mut self, body: &'t str) -> Option<usize> {
        let start = place(self.text, body).start as usize;
        let (before, levels) = (self.settings.len(), self.levels.len());
        let limit = if self.flows_end { self.text.len() } else { start + body.len() };
        let end = Flow { text: self.text, at: start, limit }.read(self);
        self.levels.truncate(levels);
        if end.is_none() {
            self.settings.truncate(before);
            self.flows_end = false;
        }
        end.map(|end| self.line_end(end.min(self.text.len())))
    }
}

/// A position inside `{...}` and `[...]`.
struct Flow<'t> {
    text: &'t str,
    at: usize,
    limit: usize,
}

impl<'t> Flow<'t> {
    /// Notes the keys up to the brace that closes the first one, and gives the offset behind it.
    fn read(mut self, reader: &mut Reader<'t>) -> Option<usize> {
        // For each open brace how many levels there were before it.
        let mut open = Vec::new();
        let bytes = self.text.as_bytes();
        while self.at < self.limit {
            match bytes[self.at] {
                b'{' | b'[' => {
                    if open.len() == FLOW_DEPTH {
                        return None;
                    }
                    open.push(reader.levels.len());
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.at += 1;
                    reader.levels.truncate(open.pop()?);
                    let outer = open.last().copied();
                    match outer {
                        None => return Some(self.at),
                        Some(levels) => reader.levels.truncate(levels),
                    }
                }
                b'#' if self.at > 0 && bytes[self.at - 1].is_ascii_whitespace() => {
                    self.at = memchr::memchr(b'\n', &bytes[self.at..]).map_or(self.limit, |end| self.at + end);
                }
                byte if byte == b',' || byte.is_ascii_whitespace() => self.at += 1,
                _ => self.pair(reader),
            }
        }
        None
    }

    /// A scalar; with `:` behind it, a key with its value.
    fn pair(&mut self, reader: &mut Reader<'t>) {
        let key = self.scalar();
        self.skip_space();
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b':') {
            self.at = self.at.max(key.end as usize);
            return;
        }
        self.at += 1;
        self.skip_space();
        if matches!(bytes.get(self.at), Some(b'{' | b'[')) {
            reader.note(key, Span::new(key.end, key.end));
            // The brace that comes next takes the level away when it closes.
            reader.levels.push(Level { column: usize::MAX, key });
            return;
        }
        let value = if matches!(bytes.get(self.at), Some(b',' | b'}' | b']') | None) {
            span(self.at, self.at)
        } else {
            self.scalar()
        };
        reader.note(key, value);
    }

    fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        while self.at < self.limit && bytes[self.at].is_ascii_whitespace() {
            self.at += 1;
        }
    }

    /// A scalar without its quotes. Always moves on.
    fn scalar(&mut self) -> Span {
        let rest = &self.text[self.at..self.limit];
        let start = self.at;
        if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            let end = closing_quote(rest, quote).unwrap_or(rest.len());
            self.at += end;
            return span(start + 1, (start + end).saturating_sub(1).max(start + 1));
        }
        let ends = |(at, c): (usize, char)| {
            let colon = c == ':' && rest[at + 1..].starts_with([' ', '\n', '\r', '{', '[']);
            (colon || ",{}[]\n".contains(c)).then_some(at)
        };
        let length = rest.char_indices().find_map(ends).unwrap_or(rest.len());
        self.at += length.max(rest.chars().next().map_or(1, char::len_utf8));
        span(start, start + rest[..length].trim_end().len())
    }
}

/// Whether a value is written between braces; `{{` begins the placeholder of a template.
fn is_flow(value: &str) -> bool {
    value.starts_with(['{', '[']) && !value.starts_with("{{")
}

/// The offset behind the quote that closes the one a text begins with.
fn closing_quote(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().skip(1).find_map(|(at, c)| {
        let ends = c == quote && !escaped;
        escaped = c == '\\' && quote == '"' && !escaped;
        ends.then_some(at + 1)
    })
}

/// The key of `key: value`, without quotes, and what stands behind the colon.
fn key_of(body: &str) -> Option<(&str, &str)> {
    if let Some(quote) = body.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = closing_quote(body, quote)?;
        let rest = body[end..].trim_start().strip_prefix(':')?;
        return Some((&body[1..end - 1], rest));
    }
    let ends = |(at, _): &(usize, &str)| {
        let rest = &body[at + 1..];
        rest.is_empty() || rest.starts_with([' ', '\t'])
    };
    let (at, _) = body.match_indices(':').find(ends)?;
    let key = body[..at].trim_end();
    let is_key = !key.is_empty() && !key.contains(" #") && !key.starts_with(['?', '#', '@', '`']);
    is_key.then(|| (key, &body[at + 1..]))
}

/// A value without the `&anchor` and `!tag` before it.
fn without_tags(mut value: &str) -> &str {
    while value.starts_with(['&', '!']) {
        let end = value.find(char::is_whitespace).unwrap_or(value.len());
        value = value[end..].trim_start();
    }
    value
}

/// A plain or quoted value without quotes and the comment behind it.
fn scalar(value: &str) -> &str {
    if let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        return closing_quote(value, quote).map_or(value, |end| unquoted(&value[..end]));
    }
    if value.starts_with('#') {
        return &value[..0];
    }
    value.find(" #").map_or(value, |end| &value[..end]).trim_end()
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
    fn a_key_stands_under_the_keys_that_are_further_out() {
        let found = read("a:\n  b: 1 # one\n  c:\n  - d: 'x'\n    e: &anchor y\nf: z:1\n---\ng: \"#h\"\n");
        let wanted = [("a", ""), ("a.b", "1"), ("a.c", ""), ("a.c.d", "x"), ("a.c.e", "y"), ("f", "z:1"), ("g", "#h")];
        assert_eq!(found, pairs(&wanted));
    }

    #[test]
    fn the_lines_of_a_text_are_no_keys() {
        let found =
            read("run: |\n  a: 1\n\n  b: 2\nto: >-\n  c: 3\nd: \"one\n  e: 4\"\nf: 5\nlist:\n- |\n  g: 6\n- h: 7\n");
        let wanted = [("run", ""), ("to", ""), ("d", "\"one"), ("f", "5"), ("list", ""), ("list.h", "7")];
        assert_eq!(found, pairs(&wanted));
    }

    #[test]
    fn braces_are_read_over_several_lines() {
        let found = read("a: {b: {c: 1}, \"d\": [x, {e: 2}],\n  f: g}\nh: [1,\n 2]\ni: 3\n");
        let wanted =
            [("a", ""), ("a.b", ""), ("a.b.c", "1"), ("a.d", ""), ("a.d.e", "2"), ("a.f", "g"), ("h", ""), ("i", "3")];
        assert_eq!(found, pairs(&wanted));
    }

    #[test]
    fn variables_of_compose_are_settings() {
        let found = read("environment:\n  - A=b\n  - \"C=d e\"\n  - plain text\n");
        assert_eq!(found, pairs(&[("environment", ""), ("environment.A", "b"), ("environment.C", "d e")]));
    }

    #[test]
    fn templates_and_broken_text_give_what_they_have() {
        let found = read("{{- if .Values.a }}\na: {{ .Values.b }}\n{{- end }}\nb: [1, 2\nc: {d: 1\ne: 'x\nf: 2\n");
        let wanted = [("a", "{{ .Values.b }}"), ("b", ""), ("c", ""), ("e", "'x"), ("f", "2")];
        assert_eq!(found, pairs(&wanted));
    }

    #[test]
    fn deep_nesting_costs_no_stack_and_little_time() {
        for text in ["- ".repeat(100_000), "[".repeat(100_000), "{a: ".repeat(100_000), "a: [\n".repeat(50_000)] {
            assert!(read(&text).len() <= 50_000);
        }
    }
}
