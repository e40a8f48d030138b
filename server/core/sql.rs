//! Where in an SQL statement a hole stands: read tolerantly from the pieces of a built text, in any dialect.

use crate::names::Names;
use crate::template::Piece;

/// What a hole in an SQL text takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// A value inside single quotes.
    Quoted,
    /// A value: behind an operator, in a list of values, a limit.
    Value,
    /// The name of a table or column, or a direction.
    Identifier,
    /// A part of the statement: a condition, a list, the whole.
    Fragment,
}

/// The words that begin a statement.
const VERBS: [&str; 32] = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH", "CALL", "EXEC", "EXECUTE", "ALTER", "DROP",
    "CREATE", "TRUNCATE", "USE", "GRANT", "REVOKE", "PRAGMA", "SHOW", "COPY", "EXPLAIN", "DESCRIBE", "SET", "ATTACH",
    "VACUUM", "ANALYZE", "NOTIFY", "LISTEN", "LOCK", "REINDEX", "LOAD", "CLUSTER",
];

/// Pairs of words that together make a statement out of what may otherwise be prose.
const STATEMENTS: [(&str, &[&str]); 7] = [
    ("SELECT", &["FROM"]),
    ("INSERT", &["INTO"]),
    ("REPLACE", &["INTO"]),
    ("UPDATE", &["SET"]),
    ("DELETE", &["FROM"]),
    ("MERGE", &["INTO", "USING"]),
    ("WITH", &["SELECT", "INSERT", "UPDATE", "DELETE"]),
];

/// What a scan of a built text found.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// The position of each piece that is a hole, with the index of the piece.
    pub holes: Vec<(usize, Position)>,
    /// The first word of the text is one that begins a statement.
    pub begins_statement: bool,
    /// It has the words of a whole statement: `SELECT` and `FROM`, `UPDATE` and `SET`, ...
    pub is_statement: bool,
    /// It is a whole statement that begins in capitals, as prose does not: `SELECT` and not `Select`.
    pub is_shouted: bool,
    /// The first word is written as one that begins a sentence: `Select`.
    pub is_titled: bool,
    /// It begins with a word that asks for rows.
    pub reads: bool,
}

/// Scans the pieces of a built text.
#[must_use]
pub fn scan(names: &Names<'_>, pieces: &[Piece]) -> Scan {
    scan_after("", names, pieces)
}

/// Scans the pieces of a built text that continues a clause, or begins with no clause where it is empty.
#[must_use]
pub fn scan_after(clause: &str, names: &Names<'_>, pieces: &[Piece]) -> Scan {
    let mut scanner = Scanner::default();
    if !clause.is_empty() {
        scanner.text(clause);
        scanner.text(" ");
    }
    let mut scan = Scan::default();
    // What came before each fork that is open.
    let mut forks: Vec<Scanner> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(span) => scanner.text(names.of(*span)),
            Piece::Constant => scanner.end_word_with("0"),
            // `orders_{year}`: a part of a name.
            Piece::Hole(_) if scanner.word.ends_with('_') => {
                scan.holes.push((at, scanner.position()));
                scanner.word.push('0');
            }
            Piece::Hole(_) => {
                scanner.end_word();
                scan.holes.push((at, scanner.position()));
                scanner.after_hole();
            }
            Piece::Fork => {
                scanner.end_word();
                forks.push(scanner.clone());
            }
            Piece::Or => {
                scanner.end(&mut scan);
                scanner = forks.last().cloned().unwrap_or_default();
            }
            Piece::Join => {
                scanner.end_word();
                forks.pop();
            }
        }
    }
    scanner.end(&mut scan);
    scan
}

#[derive(Clone, Default)]
struct Scanner {
    quote: Option<char>,
    word: String,
    /// The last complete token in upper case; one character for punctuation.
    last: String,
    /// The token before it.
    before: String,
    /// The keyword that the innermost clause began with.
    clause: String,
    /// For each open bracket, whether values stand in it, and the clause around it.
    brackets: Vec<(bool, String)>,
    first: String,
    /// A tag of HTML stands before the first word: `<select name=...>`.
    is_markup: bool,
    /// The first word has a small letter.
    first_is_small: bool,
    /// The first word has a capital.
    first_is_large: bool,
    /// What stands behind the first word is a text in quotes: `Update 'x' set to done` is prose.
    quotes_second: bool,
    seen: Vec<String>,
}

impl Scanner {
    fn text(&mut self, text: &str) {
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let c = match c {
                '\\' => match chars.next() {
                    Some(quote @ ('\'' | '"' | '`')) => quote,
                    Some('n' | 't' | 'r') => ' ',
                    _ => continue,
                },
                '-' if chars.peek() == Some(&'-') && self.quote.is_none() => {
                    chars.by_ref().take_while(|c| *c != '\n').for_each(drop);
                    ' '
                }
                other => other,
            };
            self.character(c);
        }
    }

    fn character(&mut self, c: char) {
        if let Some(quote) = self.quote {
            if c == quote {
                self.quote = None;
                self.quotes_second |= c == '\'' && self.before.is_empty() && self.last == self.first;
                self.token("''");
            }
            return;
        }
        if c.is_alphanumeric() || c == '_' {
            self.first_is_small |= self.first.is_empty() && c.is_lowercase();
            self.first_is_large |= self.first.is_empty() && c.is_uppercase();
            self.word.extend(c.to_uppercase());
            return;
        }
        self.end_word();
        self.is_markup |= c == '<' && self.first.is_empty();
        match c {
            '\'' | '"' | '`' => self.quote = Some(c),
            '(' => self.open(),
            ')' => {
                if let Some((_, clause)) = self.brackets.pop() {
                    self.clause = clause;
                }
                self.token(")");
            }
            c if c.is_whitespace() => {}
            c => {
                let mut buffer = [0; 4];
                self.token(c.encode_utf8(&mut buffer));
            }
        }
    }

    fn open(&mut self) {
        let values = matches!(self.last.as_str(), "IN" | "VALUES" | "VALUE" | "ANY")
            || (self.last == "," && self.clause == "VALUES")
            || (is_word(&self.last) && is_operator(&self.before));
        self.brackets.push((values, self.clause.clone()));
        self.token("(");
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        if self.first.is_empty() {
            self.first.clone_from(&word);
        }
        if matches!(
            word.as_str(),
            "SELECT"
                | "FROM"
                | "WHERE"
                | "SET"
                | "VALUES"
                | "INTO"
                | "ORDER"
                | "GROUP"
                | "HAVING"
                | "LIMIT"
                | "BETWEEN"
                | "USING"
                | "INSERT"
                | "UPDATE"
                | "DELETE"
                | "JOIN"
                | "ON"
        ) {
            self.seen.push(word.clone());
            self.clause.clone_from(&word);
        }
        self.token(&word);
    }

    fn end_word_with(&mut self, token: &str) {
        self.end_word();
        self.token(token);
    }

    fn token(&mut self, token: &str) {
        self.before = std::mem::replace(&mut self.last, token.to_owned());
    }

    fn after_hole(&mut self) {
        if self.first.is_empty() {
            "{}".clone_into(&mut self.first);
        }
        if self.quote.is_none() {
            self.token("{}");
        }
    }

    fn position(&self) -> Position {
        match self.quote {
            // The name of a table.
            Some('\'') if self.first == "PRAGMA" => return Position::Identifier,
            Some('\'') => return Position::Quoted,
            // MySQL and SQLite take double quotes for a text, too.
            Some('"') if matches!(self.last.as_str(), "=" | "<" | ">" | "LIKE" | "AGAINST") => return Position::Quoted,
            Some(_) => return Position::Identifier,
            None => {}
        }
        let in_values = self.brackets.last().is_some_and(|(values, _)| *values);
        match self.last.as_str() {
            "=" | "<" | ">" | "LIKE" | "ILIKE" | "RLIKE" | "REGEXP" | "BETWEEN" | "LIMIT" | "OFFSET" | "AGAINST"
            | "TOP" => Position::Value,
            "AND" if self.clause == "BETWEEN" => Position::Value,
            "(" | "," if in_values => Position::Value,
            "," if self.clause == "LIMIT" => Position::Value,
            // `FROM [{table}]` of SQL Server, but not `ARRAY[{id}]`.
            "[" if matches!(
                self.before.as_str(),
                "FROM" | "JOIN" | "INTO" | "UPDATE" | "TABLE" | "BY" | "SELECT" | "." | ","
            ) =>
            {
                Position::Identifier
            }
            "FROM" | "JOIN" | "INTO" | "UPDATE" | "TABLE" | "BY" | "SELECT" | "DISTINCT" | "." | "INDEX" | "VIEW"
            | "COLUMN" | "DATABASE" | "SCHEMA" | "CALL" | "EXEC" | "EXISTS" | "TRUNCATE" | "USE" | "USER"
            | "DESCRIBE" | "REFERENCES" | "ANALYZE" | "LISTEN" | "NOTIFY" | "ROLE" => Position::Identifier,
            "," if matches!(self.clause.as_str(), "SELECT" | "ORDER" | "GROUP" | "FROM") => Position::Identifier,
            last if self.clause == "ORDER" && (is_word(last) || last == "{}") => Position::Identifier,
            _ => Position::Fragment,
        }
    }

    /// Notes what one possible text was.
    fn end(&mut self, scan: &mut Scan) {
        self.end_word();
        scan.begins_statement |= VERBS.contains(&self.first.as_str());
        let writes = || self.seen.iter().any(|word| matches!(word.as_str(), "INSERT" | "UPDATE" | "DELETE"));
        let selects = || self.seen.iter().any(|word| word == "SELECT");
        scan.reads |= self.first == "SELECT" || (self.first == "WITH" && selects() && !writes());
        let is_statement = !self.is_markup
            && STATEMENTS.iter().any(|(verb, others)| {
                let is_prose = self.quotes_second && self.first != "SELECT";
                self.first == *verb && !is_prose && others.iter().any(|other| self.seen.iter().any(|w| w == other))
            });
        scan.is_statement |= is_statement;
        scan.is_titled |= self.first_is_small && self.first_is_large;
        scan.is_shouted |= is_statement && !self.first_is_small;
    }
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
}

fn is_operator(token: &str) -> bool {
    matches!(token, "=" | "<" | ">" | "LIKE" | "ILIKE" | "|" | "+" | "-")
}
