//! The fix of a check that is followed by the creation of the row: one call that does both.

use backhint_knowledge::Family;

use super::{Check, Created};
use crate::effects::arguments;
use crate::facts::{Arg, ExprKind};
use crate::finding::{Edit, Fix};
use crate::syntax::Span;

impl Created<'_, '_, '_> {
    /// One `get_or_create` in place of both, where the branch does nothing else.
    pub(super) fn fix(&self, check: &Check) -> Option<Fix> {
        let facts = self.cx.names.facts;
        let (form, condition) = (&self.form.fix, check.condition?);
        if form.is_empty() {
            return None;
        }
        let (text, region) = (self.cx.names.text, facts.region(check.absent));
        let (asked, span) = (self.cx.span(condition), self.cx.span(self.call));
        let start = text[..asked.start as usize].rfind("if ")?;
        let is_whole = text[start + 3..asked.start as usize].trim().is_empty()
            && text[asked.end as usize..span.start as usize].trim() == ":"
            && text[span.end as usize..(region.span.end as usize).max(span.end as usize)].trim().is_empty()
            && text[..start].rsplit('\n').next()?.trim().is_empty();
        let is_only = facts.regions.iter().filter(|other| other.fork == region.fork).count() == 1;
        if !is_whole || !is_only || self.cx.family != Family::Python {
            return None;
        }
        // The chain is the manager, one call with the fields, and the question.
        let links = self.cx.names.written(check.query);
        let fields = facts.inside(check.query).find(|id| {
            matches!(facts.expr(*id).kind, ExprKind::Call { .. }) && !arguments(self.cx.names, *id).is_empty()
        })?;
        let owner_links = self.owner.split('.').count();
        if links.len() != owner_links + 2 || links.last()?.name != "exists" {
            return None;
        }
        let (wanted, given) = (arguments(self.cx.names, fields), arguments(self.cx.names, self.call));
        let same = |arg: &Arg| given.iter().any(|new| self.cx.text(new.span) == self.cx.text(arg.span));
        if !wanted.iter().all(|arg| arg.name.is_some() && same(arg)) || given.iter().any(|arg| arg.name.is_none()) {
            return None;
        }
        let is_asked = |arg: &&Arg| wanted.iter().any(|old| self.cx.text(old.span) == self.cx.text(arg.span));
        let mut code: Vec<String> = wanted.iter().map(|arg| self.cx.text(arg.span).to_owned()).collect();
        let more: Vec<String> = given
            .iter()
            .filter(|arg| !is_asked(arg))
            .filter_map(|arg| Some(format!("\"{}\": {}", self.cx.text(arg.name?), self.cx.names.code(arg.value))))
            .collect();
        if !more.is_empty() {
            code.push(format!("defaults={{{}}}", more.join(", ")));
        }
        let text = format!("{}.{form}({})", self.owner, code.join(", "));
        let span = Span::new(u32::try_from(start).ok()?, span.end);
        // Without a unique constraint this is a race like the one before.
        Some(Fix {
            title: format!("Create it with `{form}`"),
            edits: vec![Edit { span, text }],
            safe: false,
            file: None,
        })
    }
}
