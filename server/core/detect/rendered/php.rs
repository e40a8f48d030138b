//! Views of PHP: functions that give a template its variables by an array, by `compact`, or one by one.

use super::{Variable, View, place_of, query_of};
use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind};
use crate::orm::Orms;
use crate::profile::RenderingProfile;

pub(super) fn views<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>) -> Vec<View<'a>> {
    let mut found = Vec::new();
    for rendering in &cx.profiles.renderings {
        let reader = Reader { cx, orms, rendering };
        found.extend(cx.names.facts.calls.iter().filter_map(|call| reader.of_call(*call)));
    }
    found
}

struct Reader<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    orms: &'r Orms<'c, 'a>,
    rendering: &'a RenderingProfile,
}

impl<'a> Reader<'_, '_, 'a> {
    /// `view('books.index', ['books' => $books])`.
    fn of_call(&self, call: ExprId) -> Option<View<'a>> {
        let (names, rendering) = (self.cx.names, &self.rendering.rendering);
        let callee = names.callee(call)?;
        if self.rendering.calls.fits_expr(names, callee).is_empty() {
            return None;
        }
        let args = arguments(names, call);
        let template = self.cx.names.literal(args.get(usize::from(rendering.template))?.value)?;
        let mut entries = Vec::new();
        if let Some(context) = rendering.context.and_then(|at| args.get(usize::from(at))) {
            self.read_context(context.value, &mut entries);
        }
        self.read_added(call, &mut entries);
        let variables = entries.into_iter().filter_map(|(name, value)| {
            let query = query_of(self.cx, self.orms, self.rendering, value)?;
            let place = place_of(self.cx, value, &query);
            Some(Variable { name: format!("${name}"), query, place, model_only: None, chosen_by: None })
        });
        let variables: Vec<Variable<'a>> = variables.collect();
        let (template, place) = (template.to_owned(), self.cx.span(call));
        (!variables.is_empty()).then_some(View { rendering: self.rendering, template, place, variables })
    }

    fn read_context(&self, context: ExprId, entries: &mut Vec<(String, ExprId)>) {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let context = names.value_of(context).unwrap_or(context);
        match facts.expr(context).kind {
            ExprKind::Collection(range) => self.read_entries(facts.args(range), entries),
            ExprKind::Call { callee, .. } if names.code(callee) == "compact" => {
                let named = arguments(names, context).iter().filter_map(|arg| self.cx.names.literal(arg.value));
                entries.extend(named.filter_map(|name| Some((name.to_owned(), self.set_before(name, context)?))));
            }
            _ => {}
        }
    }

    fn read_entries(&self, args: &[Arg], entries: &mut Vec<(String, ExprId)>) {
        let named = args.iter().filter_map(|arg| Some((arg.name?, arg.value)));
        entries.extend(named.map(|(name, value)| (self.cx.text(name).trim_matches(['"', '\'']).to_owned(), value)));
    }

    /// The one value that a variable of the same function has got before a place.
    fn set_before(&self, name: &str, before: ExprId) -> Option<ExprId> {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let function = facts.function_around(facts.expr(before).region);
        let mut set = facts.assignments.iter().filter(|assignment| {
            assignment.target < before
                && names.code(assignment.target).strip_prefix('$') == Some(name)
                && facts.function_around(assignment.region) == function
        });
        let (only, more) = (set.next()?, set.next());
        if more.is_some() { None } else { only.value }
    }

    /// `view('books.index')->with('books', $books)`.
    fn read_added(&self, view: ExprId, entries: &mut Vec<(String, ExprId)>) {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        for call in facts.calls.iter().filter(|call| **call > view && facts.is_inside(view, **call)) {
            let Some(callee) = names.callee(*call) else { continue };
            let is_with = match facts.expr(callee).kind {
                ExprKind::Member { object, name } => names.of(name) == "with" && facts.is_inside(view, object),
                _ => false,
            };
            match arguments(names, *call) {
                _ if !is_with => {}
                [name, value] => {
                    entries.extend(self.cx.names.literal(name.value).map(|name| (name.to_owned(), value.value)))
                }
                [only] => self.read_context(only.value, entries),
                _ => {}
            }
        }
    }
}
