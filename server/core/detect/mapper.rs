//! SQL in the XML mappers of MyBatis, in which `${name}` is replaced by the text of a parameter.

use backhint_knowledge::Evidence;

use super::sql_injection::{CONCAT, IDENTIFIER};
use super::{Context, Draft};
use crate::facts::xml::{ATTRIBUTE, END, TEXT, sign};
use crate::facts::{ExprId, Setting};
use crate::finding::{Edit, Fix};
use crate::origin::is_harmless_type;
use crate::sql::{Position, scan};
use crate::syntax::Span;
use crate::template::Piece;

/// The tags that hold a statement, and the one that holds a part of some.
const STATEMENTS: [&str; 4] = ["select", "insert", "update", "delete"];
const PART: &str = "sql";

/// Finds what both rules say about a mapper.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let settings = &cx.names.facts.settings;
    let depth = |setting: &Setting| setting.path.matches('.').count();
    let mut at = 0;
    while at < settings.len() {
        let tag = cx.text(settings[at].key);
        let begins = depth(&settings[at]) == 1 && settings[at].path.ends_with(tag);
        if !(begins && (STATEMENTS.contains(&tag) || tag == PART)) {
            at += 1;
            continue;
        }
        let end = settings[at..].iter().position(|setting| depth(setting) == 2 && setting.path.ends_with(END));
        let end = end.map_or(settings.len(), |length| at + length);
        Statement::read(cx, &settings[at..end]).judge(found);
        at = end;
    }
}

/// A `${name}` in a statement.
struct Mark {
    piece: usize,
    span: Span,
    /// It stands in a `<foreach>`, once for each element.
    is_element: bool,
}

/// A statement, or a part of some, as the pieces of its text.
struct Statement<'c, 'x, 'a> {
    cx: &'c Context<'x, 'a>,
    settings: &'c [Setting],
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
}

impl<'c, 'x, 'a> Statement<'c, 'x, 'a> {
    fn read(cx: &'c Context<'x, 'a>, settings: &'c [Setting]) -> Self {
        let mut statement = Self { cx, settings, pieces: Vec::new(), marks: Vec::new() };
        for setting in settings {
            statement.take(setting);
        }
        statement
    }

    fn push(&mut self, span: Span) {
        self.pieces.push(Piece::Text(span));
    }

    fn take(&mut self, setting: &Setting) {
        // The statement that gets a key is another one.
        if setting.path.contains(".selectKey") {
            return;
        }
        let last = setting.path.rsplit('.').next().unwrap_or_default();
        let tag = self.cx.text(setting.key);
        match last {
            TEXT => self.text(setting.value, setting.path.contains(".foreach.")),
            END => match tag {
                "foreach" => self.given_on_end(setting, "close"),
                "trim" => self.given_on_end(setting, "suffix"),
                "choose" => self.pieces.push(Piece::Join),
                _ => {}
            },
            "where" | "set" => self.push(setting.key),
            "include" => self.pieces.push(Piece::Constant),
            "choose" => self.pieces.push(Piece::Fork),
            "when" | "otherwise" if !matches!(self.pieces.last(), Some(Piece::Fork)) => self.pieces.push(Piece::Or),
            _ if last.starts_with(ATTRIBUTE) && matches!(tag, "prefix" | "open") => self.push(setting.value),
            _ => {}
        }
    }

    /// What an attribute of a tag says stands behind the last of what is in it.
    fn given_on_end(&mut self, end: &Setting, name: &str) {
        let is_it = |setting: &&Setting| {
            setting.key.start > end.key.end
                && self.cx.text(setting.key) == name
                && setting.path.rsplit('.').next().is_some_and(|last| last.starts_with(ATTRIBUTE))
        };
        let given = self.settings.iter().find(is_it).map(|setting| setting.value);
        self.pieces.extend(given.map(Piece::Text));
    }

    /// Splits a text at its marks, each of which becomes a hole, and at the names of signs.
    fn text(&mut self, span: Span, is_element: bool) {
        let mut rest = span;
        loop {
            let code = self.cx.text(rest);
            let next = code.find(['$', '#', '&']).map(|from| (from, &code[from..]));
            let Some((from, at)) = next else { return self.push(rest) };
            let start = rest.start + offset(from);
            self.push(Span::new(rest.start, start));
            let length = match at.find('}').map(|end| &at[..=end]) {
                Some(mark) if at.starts_with("${") => {
                    let span = Span::new(start, start + offset(mark.len()));
                    self.marks.push(Mark { piece: self.pieces.len(), span, is_element });
                    // Nothing asks for the expression of a hole here.
                    self.pieces.push(Piece::Hole(ExprId(0)));
                    mark.len()
                }
                Some(parameter) if at.starts_with("#{") => {
                    self.pieces.push(Piece::Constant);
                    parameter.len()
                }
                _ => self.sign(at, start),
            };
            rest = Span::new(start + offset(length), rest.end);
        }
    }

    /// A sign that stands for itself, or that has a name: `&lt;`. Gives the length of its code.
    fn sign(&mut self, code: &str, start: u32) -> usize {
        let named = [("&lt;", '<'), ("&gt;", '>'), ("&apos;", '\'')];
        match named.iter().find(|(name, _)| code.starts_with(name)) {
            Some((name, meant)) => {
                self.pieces.extend(sign(self.cx.names.text, *meant).map(Piece::Text));
                name.len()
            }
            None => {
                self.push(Span::new(start, start + 1));
                1
            }
        }
    }

    fn judge(&self, found: &mut Vec<Draft>) {
        for (piece, position) in scan(self.cx.names, &self.pieces).holes {
            let mark = self.marks.iter().find(|mark| mark.piece == piece);
            found.extend(mark.and_then(|mark| self.draft(mark, position)));
        }
    }

    fn draft(&self, mark: &Mark, position: Position) -> Option<Draft> {
        let code = self.cx.text(mark.span);
        let name = code.trim_start_matches("${").trim_end_matches('}').trim();
        if !is_name(name) || is_of_mapper(name) || self.is_given_here(name) || self.is_number() {
            return None;
        }
        let before = self.cx.names.text.get(..mark.span.start as usize)?.trim_end();
        let behind = self.cx.names.text.get(mark.span.end as usize..)?.trim_start();
        let (rule, evidence) = match position {
            Position::Quoted => (CONCAT, Evidence::Likely),
            Position::Value if ends_with_word(before, &["LIMIT", "OFFSET", "FETCH", "TOP", "FIRST", "NEXT"]) => {
                (CONCAT, Evidence::Possible)
            }
            Position::Value if before.ends_with(',') && behind.is_empty() => (CONCAT, Evidence::Possible),
            Position::Value => (CONCAT, Evidence::Likely),
            // What names a table is chosen by the program, not by its clients, as a rule.
            Position::Identifier if is_sorted_by(before) => (IDENTIFIER, Evidence::Likely),
            Position::Identifier | Position::Fragment => return None,
        };
        let list = position == Position::Value && before.ends_with('(') && behind.starts_with(')') && !mark.is_element;
        let advice = match position {
            Position::Quoted if before.ends_with('%') || behind.starts_with('%') => {
                format!("; bind the whole pattern: `CONCAT('%', #{{{name}}}, '%')`")
            }
            Position::Value if list => "; go through the list with `<foreach>` and `#{item}`".to_owned(),
            _ => format!("; `#{{{name}}}` is a parameter"),
        };
        let message = match rule {
            IDENTIFIER => format!(
                "`{code}` becomes a name in the SQL text: no placeholder can protect it, only a list of allowed names"
            ),
            _ => format!("`{code}` becomes part of the SQL text: whatever it holds runs as SQL{advice}"),
        };
        let fixes =
            if rule == CONCAT && !list { self.fix(mark, position, name).into_iter().collect() } else { Vec::new() };
        let related = Vec::new();
        Some(Draft { rule: rule.to_owned(), evidence, span: mark.span, message, related, fixes })
    }

    /// Whether an `<include>` of this file gives a name a value that is written out.
    fn is_given_here(&self, name: &str) -> bool {
        let settings = &self.cx.names.facts.settings;
        settings.windows(2).any(|pair| {
            let [first, second] = pair else { return false };
            first.path.ends_with(".property.@name")
                && self.cx.text(first.value) == name
                && second.path.ends_with(".property.@value")
                && !self.cx.text(second.value).contains("${")
        })
    }

    /// Whether the statement's only parameter is a number or the like.
    fn is_number(&self) -> bool {
        let given = self.settings.iter().find(|setting| self.cx.text(setting.key) == "parameterType");
        given.is_some_and(|setting| {
            let name = self.cx.text(setting.value);
            let name = name.rsplit('.').next().unwrap_or(name).trim_start_matches('_');
            is_harmless_type(name)
        })
    }

    /// `#{name}` in the place of the mark, together with the quotes around it.
    fn fix(&self, mark: &Mark, position: Position, name: &str) -> Option<Fix> {
        if self.settings.iter().any(|setting| self.cx.text(setting.key) == "statementType") {
            return None;
        }
        let text = self.cx.names.text;
        let span = match position {
            Position::Value => {
                // `${a}_${b}`: a part of a value.
                let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "_$.".contains(c));
                let before = text.get(..mark.span.start as usize)?.chars().next_back();
                let behind = text.get(mark.span.end as usize..)?.chars().next();
                Some(mark.span).filter(|_| !is_part(before) && !is_part(behind))?
            }
            _ => {
                let around = Span::new(mark.span.start.checked_sub(1)?, mark.span.end + 1);
                let code = text.get(around.start as usize..around.end as usize)?;
                // `DATE '...'`, `INTERVAL '...'`, `N'...'`: a parameter can't stand behind the word.
                let before = text.get(..around.start as usize)?;
                let is_literal = before.trim_end().ends_with(|c: char| c.is_alphanumeric())
                    && !ends_with_word(
                        before.trim_end(),
                        &["LIKE", "THEN", "ELSE", "SELECT", "BETWEEN", "AND", "WHEN"],
                    );
                Some(around).filter(|_| code.starts_with('\'') && code.ends_with('\'') && !is_literal)?
            }
        };
        let edits = vec![Edit { span, text: format!("#{{{name}}}") }];
        Some(Fix { title: "Pass the value as a parameter".to_owned(), edits, safe: true, file: None })
    }
}

/// Whether what stands in a mark is the name of a parameter or of a property of one, and no expression.
fn is_name(name: &str) -> bool {
    let is_count = [".size", ".length"].iter().any(|end| name.ends_with(end));
    !name.is_empty() && !is_count && name.chars().all(|c| c.is_alphanumeric() || "_.[]".contains(c))
}

/// Names under which MyBatis, its generator and MyBatis-Plus put texts that they make themselves, and those by which
/// a project says where its tables lie.
fn is_of_mapper(name: &str) -> bool {
    const ENDS: [&str; 8] = ["table", "tablename", "table_name", "prefix", "suffix", "schema", "database", "dbname"];
    let own = ["ew.", "criterion.", "criteria."].iter().any(|start| name.starts_with(start));
    let name = name.to_ascii_lowercase();
    own || matches!(name.as_str(), "_databaseid" | "orderbyclause") || ENDS.iter().any(|end| name.ends_with(end))
}

/// Whether a text ends with the words of a clause that sorts or groups, or goes on with its list.
fn is_sorted_by(before: &str) -> bool {
    let clause = before.to_ascii_uppercase();
    let Some(start) = clause.rfind(" BY").or_else(|| clause.rfind("\tBY")) else { return false };
    let (words, list) = (&clause[..start], &clause[start + 3..]);
    let begins = ["ORDER", "GROUP"].iter().any(|word| words.trim_end().ends_with(word));
    begins && !list.contains(['(', ')', '<', ';']) && !list.contains(" LIMIT")
}

/// Whether a text ends with one of some words, whatever their case.
fn ends_with_word(text: &str, words: &[&str]) -> bool {
    let word = text.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    words.iter().any(|wanted| word.eq_ignore_ascii_case(wanted))
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
