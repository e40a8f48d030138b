//! The words of SQL in any dialect: read without a grammar, so that what is not known is passed over and never refused.

use super::text::{CONSTANT, HOLE};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A keyword or a bare name; a name that is partly built by the program, too.
    Word,
    /// A quoted name: `"a"`, `` `a` ``, `[a]`. MySQL reads the first as a string.
    Quoted,
    /// A string.
    Text,
    /// A dollar-quoted string: the body of a function, as a rule.
    Body,
    /// A number.
    Number,
    /// A placeholder or variable: `?`, `$1`, `%s`, `:id`, `@id`, `{id}`, `#{id}`, `${id}`.
    Param,
    /// A value that only the running program knows.
    Hole,
    /// Punctuation and operators.
    Sign,
}

/// A token of SQL.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it begins, a byte of the text.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// How many brackets are open around it; a bracket itself counts as outside.
    pub depth: usize,
    /// It is the first token on its line.
    pub begins_line: bool,
}

/// Two-character operators.
const PAIRS: [&str; 14] = ["<>", "!=", "<=", ">=", ":=", "::", "||", "=>", "->", "==", "@>", "<@", "~*", "&&"];

/// The tokens of a text; comments, commands of `psql` and the rows of `COPY ... FROM stdin` are passed over.
#[must_use]
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, depth: 0, begins_line: true, delimiter: "", copies: false, found: Vec::new() };
    while lexer.at < text.len() {
        lexer.next();
    }
    lexer.found
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    begins_line: bool,
    /// What MySQL's client command `DELIMITER` set.
    delimiter: &'t str,
    /// The statement that is being read takes rows from the lines behind it.
    copies: bool,
    found: Vec<Token>,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let (start, end) = (self.at, self.at + length);
        self.found.push(Token { kind, start, end, depth: self.depth, begins_line: self.begins_line });
        self.begins_line = false;
        self.at = end;
    }

    fn next(&mut self) {
        let rest = self.rest();
        let Some(c) = rest.chars().next() else { return };
        if c.is_whitespace() {
            self.begins_line |= c == '\n';
            self.at += c.len_utf8();
            return;
        }
        if !self.delimiter.is_empty() && rest.starts_with(self.delimiter) {
            self.depth = 0;
            return self.push(Kind::Sign, self.delimiter.len());
        }
        if let Some(length) = self.comment(rest) {
            self.at += length;
            return;
        }
        match c {
            '\'' => self.push(Kind::Text, quoted(rest, '\'')),
            '"' => self.push(Kind::Quoted, quoted(rest, '"')),
            '`' => self.push(Kind::Quoted, quoted(rest, '`')),
            '[' if self.is_name_bracket(rest) => {
                let length = rest.find(']').map_or(rest.len(), |at| at + 1);
                self.push(Kind::Quoted, length);
            }
            '$' if dollar_quoted(rest).is_some() => self.push(Kind::Body, dollar_quoted(rest).unwrap_or(1)),
            '(' => {
                self.push(Kind::Sign, 1);
                self.depth += 1;
            }
            ')' => {
                self.depth = self.depth.saturating_sub(1);
                self.push(Kind::Sign, 1);
            }
            ';' => {
                self.depth = 0;
                self.push(Kind::Sign, 1);
                self.skip_copied_rows();
            }
            _ => self.other(rest, c),
        }
    }

    fn other(&mut self, rest: &'t str, c: char) {
        if let Some(length) = parameter(rest) {
            return self.push(Kind::Param, length);
        }
        if c.is_ascii_digit() {
            let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(rest.len());
            return self.push(Kind::Number, length);
        }
        if is_name(c) || matches!(c, '#' | '@') && rest[1..].starts_with(|next| is_name(next) || next == c) {
            return self.word(rest);
        }
        let pair = rest.get(..2).is_some_and(|pair| PAIRS.contains(&pair));
        self.push(Kind::Sign, if pair { 2 } else { c.len_utf8() });
    }

    fn word(&mut self, rest: &'t str) {
        let head = rest.len() - rest.trim_start_matches(['#', '@']).len();
        let inside = |c: char| is_name(c) || c.is_numeric() || c == '$' || c == '#';
        let length = rest[head..].find(|c: char| !inside(c)).map_or(rest.len(), |at| at + head);
        let word = &rest[..length];
        if word.chars().all(|c| c == HOLE) {
            return self.push(Kind::Hole, length);
        }
        if word.chars().all(|c| c == CONSTANT) && !self.follows_name_position() {
            return self.push(Kind::Param, length);
        }
        // `N'...'`, `E'...'`: the letter is a part of the string.
        if length <= 2 && rest[length..].starts_with('\'') {
            return self.push(Kind::Text, length + quoted(&rest[length..], '\''));
        }
        if self.begins_line && word.eq_ignore_ascii_case("delimiter") {
            let line = rest.lines().next().unwrap_or_default();
            self.delimiter = line[length..].trim();
            self.at += line.len();
            if self.delimiter == ";" {
                self.delimiter = "";
            }
            return;
        }
        self.copies |= word.eq_ignore_ascii_case("stdin");
        self.push(Kind::Word, length);
    }

    /// Whether a name must come next: `FROM {table}`.
    fn follows_name_position(&self) -> bool {
        let Some(last) = self.found.last() else { return true };
        let word = &self.text[last.start..last.end];
        word == "." || ["from", "join", "into", "update", "table", "by"].iter().any(|k| word.eq_ignore_ascii_case(k))
    }

    /// The length of what says nothing to the database.
    fn comment(&self, rest: &str) -> Option<usize> {
        let line = || rest.find('\n').unwrap_or(rest.len());
        if rest.starts_with("--") || rest.starts_with("# ") || (self.begins_line && rest.starts_with('\\')) {
            return Some(line());
        }
        let inside = rest.strip_prefix("/*")?;
        Some(inside.find("*/").map_or(rest.len(), |at| at + 4))
    }

    /// Whether a square bracket quotes a name, as in T-SQL, and is no index of an array.
    fn is_name_bracket(&self, rest: &str) -> bool {
        let touches =
            self.found.last().is_some_and(|last| last.end == self.at && &self.text[last.start..last.end] != ".");
        let inner = rest[1..].chars().next();
        !touches && inner.is_some_and(is_name) && rest.find(']').is_some_and(|at| !rest[..at].contains('\n'))
    }

    fn skip_copied_rows(&mut self) {
        if std::mem::take(&mut self.copies) {
            let rest = self.rest();
            self.at += rest.find("\n\\.").map_or(0, |at| at + 3);
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == HOLE || c == CONSTANT
}

/// The length of a quoted text with its quotes. A doubled quote is one inside; a quote behind a backslash is inside
/// unless what follows can only follow a string, because PostgreSQL reads `'\'` as a whole one.
fn quoted(rest: &str, quote: char) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if bytes.get(at + 1).is_some_and(|next| char::from(*next) == quote) => {
                let behind = rest[at + 2..].trim_start_matches(' ');
                let ends = behind.is_empty() || behind.starts_with([',', ')', ';', '|', '\n', '\r']);
                at += if ends { 1 } else { 2 };
            }
            b'\\' if bytes.get(at + 1) == Some(&b'\\') => at += 2,
            c if char::from(c) == quote => {
                if bytes.get(at + 1).is_none_or(|next| char::from(*next) != quote) {
                    return at + 1;
                }
                at += 2;
            }
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of `$tag$ ... $tag$`.
fn dollar_quoted(rest: &str) -> Option<usize> {
    let tag_end = rest[1..].find('$')? + 2;
    let tag = &rest[..tag_end];
    let named = tag[1..tag_end - 1].chars().all(|c| c.is_alphabetic() || c == '_');
    if !named {
        return None;
    }
    Some(rest[tag_end..].find(tag).map_or(rest.len(), |at| at + 2 * tag_end))
}

/// The length of a placeholder.
fn parameter(rest: &str) -> Option<usize> {
    let name = |from: usize| {
        let tail = &rest[from..];
        let length = tail.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(tail.len());
        tail.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(from + length)
    };
    let braces = |from: usize| {
        let close = rest[from..].find('}')?;
        let inner = &rest[from + 1..from + close];
        (!inner.is_empty() && inner.len() < 80 && !inner.contains(['\n', '\''])).then_some(from + close + 1)
    };
    let bytes = rest.as_bytes();
    match (bytes[0], bytes.get(1)) {
        (b'?', _) => Some(1 + rest[1..].bytes().take_while(u8::is_ascii_digit).count()),
        (b'$', Some(b'0'..=b'9')) => Some(1 + rest[1..].bytes().take_while(u8::is_ascii_digit).count()),
        (b'$' | b'#', Some(b'{')) => braces(1),
        (b'{', _) => braces(0),
        (b'%', Some(b's' | b'd')) => (!rest[2..].starts_with(|c: char| c.is_alphanumeric())).then_some(2),
        (b'%', Some(b'(')) => rest.find(")s").map(|at| at + 2),
        (b':', Some(next)) if *next != b':' && *next != b'=' => name(1),
        (b'@', Some(next)) if *next != b'@' => name(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Kind, &str)> {
        tokens(text).iter().map(|token| (token.kind, &text[token.start..token.end])).collect()
    }

    fn words(text: &str) -> String {
        read(text).into_iter().map(|(_, word)| word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn placeholders_of_every_driver_are_one_token_each() {
        for param in ["?", "$1", "%s", "%(id)s", ":id", "@id", "{id}", "#{id}", "${order.id}", "?1"] {
            assert_eq!(read(&format!("id = {param} ")).last(), Some(&(Kind::Param, param)), "{param}");
        }
        assert_eq!(words("a::text := b"), "a :: text := b");
    }

    #[test]
    fn strings_end_where_the_dialects_agree() {
        assert_eq!(read("'it''s'"), [(Kind::Text, "'it''s'")]);
        assert_eq!(words(r"LIKE 'a\'b' AND"), r"LIKE 'a\'b' AND");
        assert_eq!(words(r"VALUES ('\', 'x')"), r"VALUES ( '\' , 'x' )");
        assert_eq!(read("$f$ SELECT ';' $f$"), [(Kind::Body, "$f$ SELECT ';' $f$")]);
        assert_eq!(read("N'x'"), [(Kind::Text, "N'x'")]);
    }

    #[test]
    fn comments_client_commands_and_copied_rows_say_nothing() {
        let text = "\\set x 1\nSELECT 1; -- = NULL\nCOPY t (a) FROM stdin;\n1\tSELECT\n\\.\nSELECT /* x */ 2;";
        assert_eq!(words(text), "SELECT 1 ; COPY t ( a ) FROM stdin ; SELECT 2 ;");
        assert_eq!(words("DELIMITER //\nSELECT 1 //\nDELIMITER ;\nSELECT 2;"), "SELECT 1 // SELECT 2 ;");
    }

    #[test]
    fn brackets_quote_names_or_index_arrays() {
        assert_eq!(read("[dbo].[Order]")[2], (Kind::Quoted, "[Order]"));
        assert_eq!(words("tags[1]"), "tags [ 1 ]");
    }
}
