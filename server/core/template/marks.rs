//! Texts with marks for values: `"... %s ..."`, `"... {} ..."`.

use super::python::is_number_format;
use super::{Piece, Reader};
use crate::facts::{Arg, ExprId, ExprKind};
use crate::syntax::Span;

impl Reader<'_, '_, '_> {
    /// `"... %s ..." % value`.
    pub(super) fn read_percent(&mut self, id: ExprId, left: ExprId, right: ExprId, steps: u8) {
        if !self.builds_text(left) {
            return self.push(Piece::Constant);
        }
        let span = self.names.facts.expr(right).span;
        let one = [Arg { name: None, value: right, spread: false, span }];
        let written = self.names.value_of(right).unwrap_or(right);
        let values = match self.names.facts.expr(written).kind {
            ExprKind::Collection(range) => self.names.facts.args(range),
            _ => &one,
        };
        self.read_values(id, left, values, steps);
    }

    /// `String.format("... %s ...", value)`.
    pub(super) fn read_marked(&mut self, id: ExprId, text: ExprId, values: &[Arg], steps: u8) {
        self.read_values(id, text, values, steps);
    }

    /// The holes stand where the marks of the text are.
    fn read_values(&mut self, id: ExprId, text: ExprId, values: &[Arg], steps: u8) {
        let template = self.nested(text);
        let mut next = 0;
        for piece in template.pieces {
            match piece {
                Piece::Text(span) => self.read_marks(id, span, values, &mut next, steps),
                other => self.push(other),
            }
        }
    }

    /// `"... {} ...".format(value)`.
    pub(super) fn read_format(&mut self, object: ExprId, args: &[Arg], steps: u8) {
        let template = self.nested(object);
        let mut next = args.iter().map(|arg| arg.value).collect::<Vec<_>>().into_iter();
        for piece in template.pieces {
            match piece {
                Piece::Text(span) => self.read_named_marks(object, span, args, &mut next, steps),
                other => self.push(other),
            }
        }
    }

    /// A literal whose braces are numbered.
    pub(super) fn read_braces(&mut self, id: ExprId, span: Span, values: &[Arg], steps: u8) {
        self.read_named_marks(id, span, values, &mut Vec::new().into_iter(), steps);
    }

    fn read_named_marks(
        &mut self,
        id: ExprId,
        span: Span,
        args: &[Arg],
        next: &mut std::vec::IntoIter<ExprId>,
        steps: u8,
    ) {
        let text = self.names.of(span);
        let mut start = 0;
        while let Some((from, to)) = brace_mark(text, start) {
            self.push(Piece::Text(part(span, start, from)));
            let inner = &text[from + 1..to - 1];
            let field = inner.split([':', '!', '.', '[', ',']).next().unwrap_or_default();
            let named = self.named_value(args, field);
            let placed = || field.parse::<usize>().ok().and_then(|at| args.get(at)).map(|arg| arg.value);
            let is_number = inner.split_once(':').is_some_and(|(_, specification)| is_number_format(specification));
            match named.or_else(placed).or_else(|| next.next()) {
                Some(_) if is_number => self.push(Piece::Constant),
                Some(value) => self.read(value, steps),
                // `.format(**values)` and `.format_map(values)` fill several.
                None => self.push(Piece::Hole(args.last().map_or(id, |arg| arg.value))),
            }
            start = to;
        }
        self.push(Piece::Text(part(span, start, text.len())));
    }

    /// `next` is the position of the value for the next mark that names none.
    fn read_marks(&mut self, id: ExprId, span: Span, values: &[Arg], next: &mut usize, steps: u8) {
        let text = self.names.of(span);
        let mut start = 0;
        while let Some((from, to)) = percent_mark(text, start) {
            self.push(Piece::Text(part(span, start, from)));
            let mark = &text[from..to];
            let at = placed(mark).unwrap_or(*next);
            *next = at + 1;
            let named = mark.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
            let value = match named {
                Some((name, _)) => self.named_value(values, name).or_else(|| values.first().map(|arg| arg.value)),
                None => values.get(at).map(|arg| arg.value),
            };
            match value {
                Some(_) if mark.ends_with(['d', 'f', 'i', 'x']) => self.push(Piece::Constant),
                Some(value) => self.read(value, steps),
                None => self.push(Piece::Hole(id)),
            }
            start = to;
        }
        self.push(Piece::Text(part(span, start, text.len())));
    }
}

/// The position, from 0, of the value that a mark names: `%1$s` in PHP and Java, `%[1]s` in Go.
fn placed(mark: &str) -> Option<usize> {
    let (before, _) = mark.split_once('$').or_else(|| mark.split_once(']'))?;
    let number: usize = before.trim_start_matches(['%', '[']).parse().ok()?;
    number.checked_sub(1)
}

pub(super) fn part(span: Span, from: usize, to: usize) -> Span {
    let at = |offset: usize| span.start + u32::try_from(offset).unwrap_or(u32::MAX);
    Span::new(at(from), at(to))
}

/// Whether each quote in a text is replaced by two: the way SQL writes a quote inside a text or name.
pub(super) fn doubles_quote(mark: Option<&str>, value: Option<&str>) -> bool {
    let plain = |text: &str| text.replace('\\', "");
    let (Some(mark), Some(value)) = (mark.map(plain), value.map(plain)) else { return false };
    matches!(mark.as_str(), "'" | "\"" | "`") && value == mark.repeat(2)
}

/// The next `%s`, `%(name)s`, `%1$s`, `%-5d` in a text, as a range of bytes; `%%` is a percent sign.
fn percent_mark(text: &str, start: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(from) = text[at..].find('%').map(|found| found + at) {
        let mut to = from + 1;
        if bytes.get(to) == Some(&b'(') {
            to = text[to..].find(')').map_or(text.len(), |found| to + found + 1);
        }
        while bytes.get(to).is_some_and(|b| b"-+ #0123456789.*$[]".contains(b)) {
            to += 1;
        }
        match bytes.get(to) {
            Some(b'%') => at = to + 1,
            Some(b) if b.is_ascii_alphabetic() => return Some((from, to + 1)),
            Some(b) if b.is_ascii() => at = to + 1,
            _ => at = from + 1,
        }
        if at >= text.len() {
            break;
        }
    }
    None
}

/// The next `{...}` in a text, as a range of bytes; `{{` is a brace.
fn brace_mark(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    while let Some(from) = text.get(at..)?.find('{').map(|found| found + at) {
        if text[from + 1..].starts_with('{') {
            at = from + 2;
            continue;
        }
        let to = text[from..].find('}')? + from + 1;
        return Some((from, to));
    }
    None
}
