//! The fix for SQL built from values: placeholders in the text, the values as arguments of the call.

use backhint_knowledge::{EffectKind, Family};

use super::Context;
use super::bound::{self, Bound};
use crate::effects::{CallEffect, arguments};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Edit, Fix};
use crate::sql::{Position, Scan};
use crate::syntax::Span;
use crate::template::{Piece, Template};

/// The fix for a call whose text is built by `build`, where every hole stands for a value, the driver's placeholder is
/// known, and the call has no values yet.
pub(super) fn parameterize(
    cx: &Context<'_, '_>,
    sink: &CallEffect<'_>,
    arg: ExprId,
    build: ExprId,
    scan: &Scan,
) -> Option<Fix> {
    let effect = sink.effect;
    let args = arguments(cx.names, sink.expr);
    let position = usize::from(effect.argument.unwrap_or(0));
    let is_here = args.get(position).is_some_and(|found| found.name.is_none() && found.value == arg);
    let place = bound::place(cx, sink, args, position)?;
    if effect.placeholder.is_empty() || !is_here || !is_only_text_of(cx, arg, build) {
        return None;
    }
    // What stands in quotes is a text; of another value the type may be the wrong one.
    let is_quoted = |position: &Position| matches!(position, Position::Quoted);
    if effect.binds.contains("{value}") && !scan.holes.iter().all(|(_, position)| is_quoted(position)) {
        return None;
    }
    if !bound::is_of_driver(cx, sink.expr) {
        return None;
    }
    if scan.holes.iter().any(|(_, position)| !matches!(position, Position::Quoted | Position::Value)) {
        return None;
    }
    // Without the call, the import of its package may be left over, which Go doesn't compile.
    if cx.family == Family::Go && matches!(cx.names.facts.expr(build).kind, ExprKind::Call { .. }) {
        return None;
    }
    // The elements of a list would become one value; the first element of `["name = ?", name]` is no argument.
    if joins_list(cx, build) || matches!(cx.names.facts.expr(arg).kind, ExprKind::Collection(_)) {
        return None;
    }
    let template = Template::of(cx.names, cx.effects, build);
    let rewritten = Rewriting { cx, placeholder: &effect.placeholder }.rewrite(build, &template)?;
    let mut edits = vec![Edit { span: cx.span(build), text: rewritten.text }];
    edits.extend(bound::edits(cx, effect, place, &rewritten.values)?);
    edits.sort_by_key(|edit| edit.span);
    Some(Fix { title: "Pass the value as a parameter".to_owned(), edits, safe: true, file: None })
}

/// Whether a list is joined inside an expression.
fn joins_list(cx: &Context<'_, '_>, build: ExprId) -> bool {
    cx.names.facts.inside(build).any(|id| {
        let name = cx.names.callee(id).and_then(|callee| cx.names.written(callee).last().map(|last| last.name));
        matches!(name, Some("join" | "Join" | "implode"))
    })
}

/// Whether a statement takes parameters: one that defines something takes none.
fn takes_parameters(sql: &str) -> bool {
    let text = sql.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_uppercase();
    !matches!(first.as_str(), "DROP" | "CREATE" | "ALTER" | "TRUNCATE" | "GRANT" | "REVOKE" | "USE" | "SET")
}

/// Whether the text of the argument is exactly what `build` builds: the argument itself, or a variable with no other
/// value.
fn is_only_text_of(cx: &Context<'_, '_>, arg: ExprId, build: ExprId) -> bool {
    arg == build || cx.names.value_of(arg) == Some(build)
}

struct Rewriting<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    placeholder: &'r str,
}

struct Rewritten {
    text: String,
    values: Vec<Bound>,
}

impl Rewriting<'_, '_, '_> {
    /// `None` where the text can't be put together again from its pieces with certainty.
    fn rewrite(&self, build: ExprId, template: &Template) -> Option<Rewritten> {
        let outer = self.cx.span(build);
        let (open, close) = self.quotes(build)?;
        let (mut sql, mut values) = (String::new(), Vec::new());
        // Inside an SQL string: where its text begins in `sql`, and the value that stands in it.
        let mut string: Option<(usize, Option<Bound>)> = None;
        for piece in &template.pieces {
            match piece {
                Piece::Text(span) if outer.contains(*span) => {
                    for c in self.literal(*span, &close)?.chars() {
                        if c != '\'' {
                            sql.push(c);
                            continue;
                        }
                        match string.take() {
                            None => string = Some((sql.len(), None)),
                            Some((start, None)) => {
                                let text = sql.split_off(start);
                                sql.push_str(&format!("'{text}'"));
                            }
                            Some((start, Some(value))) => {
                                let text = sql.split_off(start);
                                let code = self.value(&text, &value.code)?;
                                self.push(&mut sql, &mut values, Bound { code, ..value });
                            }
                        }
                    }
                }
                // Between double quotes stands a name, or a text of MySQL.
                Piece::Hole(_) if string.is_none() && sql.matches('"').count() % 2 == 1 => return None,
                Piece::Hole(hole) => {
                    let value = bound::value(self.cx, self.whole(*hole, build));
                    match &mut string {
                        None => self.push(&mut sql, &mut values, value),
                        // The mark keeps the value's place among the text around it.
                        Some((_, inside @ None)) => {
                            *inside = Some(value);
                            sql.push('\u{0}');
                        }
                        Some(_) => return None,
                    }
                }
                _ => return None,
            }
        }
        if string.is_some() || values.is_empty() || !takes_parameters(&sql) || self.is_counted_as_text(&sql) {
            return None;
        }
        Some(Rewritten { text: format!("{open}{sql}{close}"), values })
    }

    /// Whether a list of texts would say how many rows are wanted: PDO puts them into quotes, which no limit has.
    fn is_counted_as_text(&self, sql: &str) -> bool {
        let mut words = sql.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
        let limit = words.any(|word| matches!(word.to_ascii_uppercase().as_str(), "LIMIT" | "OFFSET"));
        self.cx.family == Family::Php && limit && words.any(|word| word == "?")
    }

    /// The value as the text takes it: `name.trim()`, where the hole is `name`.
    fn whole(&self, hole: ExprId, build: ExprId) -> ExprId {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let is_text = |piece: &Piece| matches!(piece, Piece::Text(_));
        let around = facts.inside(build).filter(|id| *id != build && *id != hole && facts.is_inside(hole, *id));
        let calls = around.filter(|id| matches!(facts.expr(*id).kind, ExprKind::Call { .. } | ExprKind::Await(_)));
        // What is sent apart from the text needs no escapes.
        let calls = calls.filter(|id| self.cx.effects.of_kind(*id, EffectKind::SqlEscape).is_none());
        let plain = calls.filter(|id| !Template::of(names, self.cx.effects, *id).pieces.iter().any(is_text));
        plain.max_by_key(|id| facts.expr(*id).span.end - facts.expr(*id).span.start).unwrap_or(hole)
    }

    /// Puts the mark of a value into the text. A value that is given already under its own name is not given twice.
    fn push(&self, sql: &mut String, values: &mut Vec<Bound>, value: Bound) {
        let number = values.len();
        let name = match values.iter().find(|given| given.name == value.name) {
            None => value.name.clone(),
            Some(given) if given.code == value.code && self.placeholder == "@name" => {
                return sql.push_str(&format!("@{}", value.name));
            }
            Some(_) => format!("p{number}"),
        };
        match self.placeholder {
            "$n" | "?n" | ":n" => sql.push_str(&self.placeholder.replace('n', &(number + 1).to_string())),
            "{n}" => sql.push_str(&format!("{{{number}}}")),
            "@name" => sql.push_str(&format!("@{name}")),
            other => sql.push_str(other),
        }
        values.push(Bound { name, ..value });
    }

    /// The value for what stood between two quotes: the value itself, or the text around it with the value inside.
    fn value(&self, text: &str, value: &str) -> Option<String> {
        let (before, after) = text.split_once('\u{0}')?;
        let single = |part: &str| if self.placeholder == "%s" { part.replace("%%", "%") } else { part.to_owned() };
        let (before, after) = (single(before), single(after));
        if before.is_empty() && after.is_empty() {
            return Some(value.to_owned());
        }
        let plain = !value.contains(['"', '`', '\\', '{', '}', '\n']);
        match self.cx.family {
            Family::Python if plain => Some(format!("f\"{before}{{{value}}}{after}\"")),
            Family::Ruby if plain => Some(format!("\"{before}#{{{value}}}{after}\"")),
            Family::CSharp if plain => Some(format!("$\"{before}{{{value}}}{after}\"")),
            Family::JavaScript if plain => Some(format!("`{before}${{{value}}}{after}`")),
            Family::Php if !before.contains('\'') && !after.contains('\'') => {
                let quoted = |part: &str| if part.is_empty() { String::new() } else { format!("'{part}'") };
                let parts = [quoted(&before), value.to_owned(), quoted(&after)];
                Some(parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" . "))
            }
            Family::Java | Family::Go => {
                let quoted = |part: &str| if part.is_empty() { String::new() } else { format!("\"{part}\"") };
                let parts = [quoted(&before), value.to_owned(), quoted(&after)];
                Some(parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" + "))
            }
            _ => None,
        }
    }

    /// The text of a literal piece as it is written between the new quotes.
    fn literal(&self, span: Span, close: &str) -> Option<String> {
        let text = self.cx.text(span);
        let inner = close.chars().next()?;
        if text.contains('\\') || (close.len() == 1 && text.contains(inner)) {
            return None;
        }
        let text = text.replace("{{", "{").replace("}}", "}");
        // What is text between single quotes is a variable between double ones.
        let is_variable = self.cx.family == Family::Php && inner == '"' && text.contains('$');
        if is_variable || (self.placeholder == "{n}" && text.contains(['{', '}'])) {
            return None;
        }
        Some(if self.placeholder == "%s" && !self.is_percent_text(span) { text.replace('%', "%%") } else { text })
    }

    /// Whether a literal is the left side of a `%` operation, in which percent signs are doubled already.
    fn is_percent_text(&self, span: Span) -> bool {
        let facts = self.cx.names.facts;
        facts.exprs.iter().any(|expr| match expr.kind {
            ExprKind::Percent { left, .. } => facts.expr(left).span.contains(span),
            _ => false,
        })
    }

    /// The quotes of the new literal: those of the first literal, without an interpolation prefix.
    fn quotes(&self, build: ExprId) -> Option<(String, String)> {
        let facts = self.cx.names.facts;
        let texts = facts.inside(build).filter(|id| matches!(facts.expr(*id).kind, ExprKind::Text(_)));
        let first = texts.min_by_key(|id| facts.expr(*id).span.start)?;
        let code = self.cx.names.code(first);
        let at = code.find(['"', '\'', '`'])?;
        let quote = &code[at..=at];
        let is_interpolation = |c: &char| "fF".contains(*c) || (*c == '$' && self.cx.family == Family::CSharp);
        let prefix: String = code[..at].chars().filter(|c| !is_interpolation(c)).collect();
        let is_verbatim = prefix == "@" && self.cx.family == Family::CSharp;
        if !prefix.is_empty() && !is_verbatim {
            return None;
        }
        let close = if code[at..].starts_with(&quote.repeat(3)) { quote.repeat(3) } else { quote.to_owned() };
        // An SQL string inside single quotes would need escapes.
        Some((format!("{prefix}{close}"), close))
    }
}
