//! What the text functions of JavaScript and Node build.

use super::{Builds, Piece, Reader};
use crate::facts::{Arg, ExprId, ExprKind, TextPart};
use crate::names::Names;
use backhint_knowledge::Family;

/// What a function of JavaScript or Node builds; `None` for any other.
pub(super) fn builds(names: &Names<'_>, callee: ExprId) -> Option<Builds> {
    let last = match names.facts.expr(callee).kind {
        ExprKind::Name => names.code(callee),
        ExprKind::Member { name, .. } => names.of(name),
        _ => return None,
    };
    match last {
        "format" => {
            let path = names.path(callee).filter(|path| !path.local)?;
            let module = path.segments.first()?.name;
            matches!(module, "util" | "node:util").then_some(Builds::Marked)
        }
        "toISOString" | "getTime" | "getFullYear" | "randomUUID" | "uuidv4" | "nanoid" | "toFixed" | "charCodeAt"
        | "indexOf" | "parseInt" | "parseFloat" | "isInteger" | "isSafeInteger" => Some(Builds::Constant),
        "now" if names.code(callee) == "Date.now" => Some(Builds::Constant),
        _ if names.code(callee).starts_with("Math.") => Some(Builds::Constant),
        _ => None,
    }
}

impl Reader<'_, '_, '_> {
    /// Reads a tagged template whose tag gives back the text itself, and what doubles quotes by a pattern. False for any
    /// other call.
    pub(super) fn read_javascript(&mut self, callee: ExprId, args: &[Arg], steps: u8) -> bool {
        if self.names.family() != Family::JavaScript {
            return false;
        }
        let facts = self.names.facts;
        match (facts.expr(callee).kind, args) {
            (_, [text]) if matches!(self.names.code(callee), "String.raw" | "dedent" | "stripIndent" | "outdent") => {
                let ExprKind::Template(range) = facts.expr(text.value).kind else { return false };
                for part in facts.parts(range) {
                    match *part {
                        TextPart::Literal(span) => self.push(Piece::Text(span)),
                        TextPart::Hole(value) => self.read(value, steps),
                    }
                }
                true
            }
            (ExprKind::Member { name, .. }, [step, first]) if self.names.of(name) == "reduce" => {
                self.read_reduced(step.value, first.value, steps)
            }
            (ExprKind::Member { name, .. }, [mark, value])
                if matches!(self.names.of(name), "replace" | "replaceAll") =>
            {
                let doubles = doubles_quotes(self.names.code(mark.value), self.names.code(value.value));
                if doubles {
                    self.push(Piece::Constant);
                }
                doubles
            }
            _ => false,
        }
    }

    /// `filters.reduce((sql, filter) => sql + ..., "...")`: the first text and what each step adds to it.
    fn read_reduced(&mut self, step: ExprId, first: ExprId, steps: u8) -> bool {
        let facts = self.names.facts;
        let ExprKind::Lambda(function) = facts.expr(step).kind else { return false };
        let function = facts.function(function);
        let (Some(value), Some(so_far)) = (function.value, function.params.first()) else { return false };
        self.read(first, steps);
        let so_far = self.names.of(so_far.name);
        let is_so_far = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Name) && self.names.code(id) == so_far;
        let added = self.nested(value).pieces;
        let added = added.into_iter().filter(|piece| !matches!(piece, Piece::Hole(id) if is_so_far(*id)));
        for piece in added.collect::<Vec<_>>() {
            self.push(piece);
        }
        true
    }
}

/// `.replace(/'/g, "''")`: every quote is written as SQL wants it.
fn doubles_quotes(pattern: &str, value: &str) -> bool {
    let Some(body) = pattern.strip_prefix('/').and_then(|rest| rest.strip_suffix("/g")) else { return false };
    let body = body.trim_start_matches(['[', '\\']).trim_end_matches(']');
    let value = value.get(1..value.len().saturating_sub(1)).unwrap_or_default().replace('\\', "");
    matches!(body, "'" | "\"" | "`") && value == body.repeat(2)
}
