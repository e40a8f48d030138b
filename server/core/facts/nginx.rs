//! Configuration of nginx: one setting per directive, under the blocks around it; read without a grammar.

use super::Facts;
use super::setting::{self, Setting, path, span};
use crate::syntax::Span;

/// How many blocks may stand in each other before deeper ones are taken for part of the last one.
const DEPTH: usize = 64;

/// Reads `name value ...;` and `name value ... {`. What is between the braces of a script block is passed over.
pub(super) fn read(text: &str) -> Facts {
    let mut reader = Reader { text, at: 0, blocks: Vec::new(), settings: Vec::new() };
    while let Some(word) = reader.next() {
        reader.directive(word);
    }
    setting::facts(text, reader.settings)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    blocks: Vec<Span>,
    settings: Vec<Setting>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Word(Span),
    Semicolon,
    Open,
    Close,
}

impl Reader<'_> {
    fn directive(&mut self, first: Token) {
        let name = match first {
            Token::Word(name) => name,
            Token::Close => {
                self.blocks.pop();
                return;
            }
            Token::Semicolon | Token::Open => return,
        };
        let mut value: Option<Span> = None;
        let end = loop {
            match self.next() {
                Some(Token::Word(word)) => value = Some(Span::new(value.map_or(word.start, |v| v.start), word.end)),
                end => break end,
            }
        };
        let value = value.unwrap_or_else(|| Span::new(name.end, name.end));
        let path = path(self.text, self.blocks.iter().copied(), name);
        self.settings.push(Setting { key: name, value, path });
        match end {
            Some(Token::Open) if name.of(self.text).ends_with("_block") => self.skip_block(),
            Some(Token::Open) if self.blocks.len() < DEPTH => self.blocks.push(name),
            Some(Token::Close) => drop(self.blocks.pop()),
            _ => {}
        }
    }

    /// The next token, white space and comments passed over.
    fn next(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        loop {
            match *bytes.get(self.at)? {
                b'#' => self.at = memchr::memchr(b'\n', &bytes[self.at..]).map_or(bytes.len(), |end| self.at + end),
                byte if byte.is_ascii_whitespace() => self.at += 1,
                b';' => return self.single(Token::Semicolon),
                b'{' if bytes.get(self.at + 1) != Some(&b'{') => return self.single(Token::Open),
                b'}' => return self.single(Token::Close),
                _ => return Some(Token::Word(self.word())),
            }
        }
    }

    fn single(&mut self, token: Token) -> Option<Token> {
        self.at += 1;
        Some(token)
    }

    /// A word up to white space or what ends a directive. Quotes, `${name}` and the `{{ name }}` of templates hold
    /// together.
    fn word(&mut self) -> Span {
        let bytes = self.text.as_bytes();
        let start = self.at;
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'"' | b'\'' if self.at == start => self.at = self.quote_end(byte),
                b'\\' => self.at += 2,
                b'$' if bytes.get(self.at + 1) == Some(&b'{') => self.at = self.end_of("}"),
                b'{' if bytes.get(self.at + 1) == Some(&b'{') => self.at = self.end_of("}}"),
                b';' | b'{' | b'}' => break,
                byte if byte.is_ascii_whitespace() => break,
                _ => self.at += 1,
            }
        }
        self.at = self.at.min(bytes.len());
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        span(start, self.at)
    }

    fn quote_end(&self, quote: u8) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'\\' => at += 2,
                _ if byte == quote => return at + 1,
                _ => at += 1,
            }
        }
        // A quote without its end, as it stands while it is typed, ends with its word.
        self.at + 1
    }

    fn end_of(&self, closer: &str) -> usize {
        let line = self.text[self.at..].split('\n').next().unwrap_or_default();
        line.find(closer).map_or(self.at + 1, |end| self.at + end + closer.len())
    }

    fn skip_block(&mut self) {
        let bytes = self.text.as_bytes();
        let mut depth = 1;
        while depth > 0 && self.at < bytes.len() {
            match bytes[self.at] {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }
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
    fn a_directive_stands_under_its_blocks() {
        let found = read(
            "http {\n  # a;\n  server { listen 80; }\n  location ~ \"^/\\d{2}\" {\n proxy_pass http://${x};\n}\n}",
        );
        let wanted = pairs(&[
            ("http", ""),
            ("http.server", ""),
            ("http.server.listen", "80"),
            ("http.location", "~ \"^/\\d{2}\""),
            ("http.location.proxy_pass", "http://${x}"),
        ]);
        assert_eq!(found, wanted);
    }

    #[test]
    fn scripts_and_templates_are_no_directives() {
        let found = read("content_by_lua_block { if a then b = {} end } server_name {{ name }};");
        assert_eq!(found, pairs(&[("content_by_lua_block", ""), ("server_name", "{{ name }}")]));
    }

    #[test]
    fn broken_text_gives_what_it_has() {
        for text in ["", "}", "a", "a \"", "a \\", "{{", "a ${", "é;", "\\é", "; ; {"] {
            assert!(read(text).len() < 2, "{text}");
        }
        assert_eq!(read("a { b { c 1; } } } d 2;").last(), pairs(&[("d", "2")]).last());
    }
}
