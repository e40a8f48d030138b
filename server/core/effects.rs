//! What the calls of one file do to the world, by the framework profiles.

use backhint_knowledge::{Effect, EffectKind, Evidence};
use smallvec::SmallVec;

use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::names::Names;
use crate::profile::Profiles;
use crate::table::Fit;

/// A call, or an attribute that is read, with an effect.
#[derive(Clone, Copy)]
pub struct CallEffect<'a> {
    /// The call, or the attribute.
    pub expr: ExprId,
    /// What it does.
    pub effect: &'a Effect,
    /// How sure that is.
    pub evidence: Evidence,
}

/// The effects of one file.
pub struct Effects<'a> {
    /// In the order of the expressions.
    calls: Vec<CallEffect<'a>>,
    /// Effects of decorators on what they decorate.
    functions: Vec<(FunctionId, CallEffect<'a>)>,
    profiles: &'a Profiles,
}

impl<'a> Effects<'a> {
    /// Finds the effects of a file.
    #[must_use]
    pub fn of(names: &Names<'a>, profiles: &'a Profiles) -> Self {
        let imports: Vec<&str> = names.imported_paths().collect();
        let scan = Scan { names, profiles, imports };
        let mut calls = Vec::new();
        for call in names.sends().iter() {
            scan.call(*call, &mut calls);
        }
        Self { calls, functions: scan.decorators(), profiles }
    }

    /// Whether a name, a member or a decorator stands for what a client sent.
    #[must_use]
    pub fn is_client_name(&self, names: &Names<'_>, id: ExprId) -> bool {
        let name = match names.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => id,
        };
        let is_request = |(_, at): &(Fit<'_>, &usize)| self.profiles.effects[**at].kind == EffectKind::Request;
        self.profiles.names.fits_expr(names, name).iter().any(is_request)
            || self.profiles.annotations.fits_expr(names, name).iter().any(is_request)
    }

    /// Whether an expression is read off what a client sent, directly or through one variable: `req.query.column`.
    #[must_use]
    pub fn is_of_client(&self, names: &Names<'_>, id: ExprId) -> bool {
        let (mut at, mut aliased) = (id, false);
        loop {
            if self.is_client_name(names, at) {
                return true;
            }
            at = match names.facts.expr(at).kind {
                ExprKind::Member { object, .. } | ExprKind::Index { object, .. } => object,
                ExprKind::Call { callee, .. } => callee,
                ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
                ExprKind::Name if !aliased => match names.value_of(at) {
                    Some(value) => {
                        aliased = true;
                        value
                    }
                    None => return false,
                },
                _ => return false,
            };
        }
    }

    /// The effects of an expression.
    #[must_use]
    pub fn at(&self, expr: ExprId) -> &[CallEffect<'a>] {
        let start = self.calls.partition_point(|found| found.expr < expr);
        let end = self.calls.partition_point(|found| found.expr <= expr);
        &self.calls[start..end]
    }

    /// The effect of one kind that an expression has, if any.
    #[must_use]
    pub fn of_kind(&self, expr: ExprId, kind: EffectKind) -> Option<&CallEffect<'a>> {
        self.at(expr).iter().find(|found| found.effect.kind == kind)
    }

    /// All effects of one kind, in the order of the expressions.
    pub fn all(&self, kind: EffectKind) -> impl Iterator<Item = &CallEffect<'a>> {
        self.calls.iter().filter(move |found| found.effect.kind == kind)
    }

    /// The functions with an effect of one kind by a decorator or annotation.
    pub fn decorated(&self, kind: EffectKind) -> impl Iterator<Item = (FunctionId, &CallEffect<'a>)> {
        self.functions.iter().filter(move |(_, found)| found.effect.kind == kind).map(|(id, found)| (*id, found))
    }

    /// The effects that decorators or annotations give a function.
    pub fn on(&self, function: FunctionId) -> impl Iterator<Item = &CallEffect<'a>> {
        self.functions.iter().filter(move |(id, _)| *id == function).map(|(_, found)| found)
    }
}

struct Scan<'n, 'a> {
    names: &'n Names<'a>,
    profiles: &'a Profiles,
    imports: Vec<&'a str>,
}

impl<'a> Scan<'_, 'a> {
    fn call(&self, call: ExprId, found: &mut Vec<CallEffect<'a>>) {
        let facts = self.names.facts;
        let is_named = |id: &ExprId| matches!(facts.expr(*id).kind, ExprKind::Name | ExprKind::Member { .. });
        let Some(callee) = self.names.callee(call).filter(is_named) else { return };
        for (fit, at) in self.profiles.calls.fits_expr(self.names, callee) {
            let effect = &self.profiles.effects[*at];
            if let Some(evidence) = self.evidence(effect, fit, callee) {
                keep_best(found, CallEffect { expr: call, effect, evidence });
            }
        }
    }

    fn evidence(&self, effect: &Effect, fit: Fit<'_>, callee: ExprId) -> Option<Evidence> {
        if !requires_hold(&effect.requires, &self.imports) {
            return None;
        }
        let best = effect.evidence.unwrap_or(Evidence::Proved);
        if !fit.by_name {
            return Some(best);
        }
        // `db = {}` is no database, whatever it is called.
        let base = receiver(self.names, callee);
        if self.names.written(callee).len() == 2 && base.is_some_and(|base| self.names.is_plain_value(base)) {
            return None;
        }
        Some(best.min(Evidence::Likely))
    }

    fn decorators(&self) -> Vec<(FunctionId, CallEffect<'a>)> {
        let mut found = Vec::new();
        for (at, function) in self.names.facts.functions.iter().enumerate() {
            let id = FunctionId(u32::try_from(at).unwrap_or(u32::MAX));
            let on_class = function.class.map(|class| self.names.facts.class(class).decorators.as_slice());
            for decorator in function.decorators.iter().chain(on_class.unwrap_or_default()) {
                self.decorator(*decorator, |effect| found.push((id, effect)));
            }
        }
        found
    }

    fn decorator(&self, decorator: ExprId, mut note: impl FnMut(CallEffect<'a>)) {
        let name = match self.names.facts.expr(decorator).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => decorator,
        };
        for (_, at) in self.profiles.annotations.fits_expr(self.names, name) {
            let effect = &self.profiles.effects[*at];
            if requires_hold(&effect.requires, &self.imports) {
                note(CallEffect { expr: decorator, effect, evidence: effect.evidence.unwrap_or(Evidence::Proved) });
            }
        }
    }
}

/// Of several effects of one kind on one expression, the surest counts.
fn keep_best<'a>(found: &mut Vec<CallEffect<'a>>, new: CallEffect<'a>) {
    let same = |old: &&mut CallEffect<'a>| old.expr == new.expr && old.effect.kind == new.effect.kind;
    match found.iter_mut().rev().take_while(|old| old.expr == new.expr).find(same) {
        Some(old) if old.evidence < new.evidence => *old = new,
        Some(_) => {}
        None => found.push(new),
    }
}

/// Whether a file with these imports has what a profile, rule or concept requires.
#[must_use]
pub fn requires_hold(requires: &[String], imports: &[&str]) -> bool {
    requires.is_empty() || requires.iter().any(|wanted| imports.iter().any(|path| begins_with(path, wanted)))
}

fn begins_with(path: &str, wanted: &str) -> bool {
    path.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']))
}

/// The name or chain that a method is called on.
#[must_use]
pub fn receiver(names: &Names<'_>, callee: ExprId) -> Option<ExprId> {
    match names.facts.expr(callee).kind {
        ExprKind::Member { object, .. } => Some(object),
        _ => None,
    }
}

/// The arguments of a call.
#[must_use]
pub fn arguments<'n>(names: &Names<'n>, call: ExprId) -> &'n [crate::facts::Arg] {
    match names.facts.expr(call).kind {
        ExprKind::Call { args, .. } => names.facts.args(args),
        _ => &[],
    }
}

/// The argument that an effect is about: by its position among the arguments without a name, or by its name.
#[must_use]
pub fn subject<'n>(names: &Names<'n>, found: &CallEffect<'_>) -> Option<&'n crate::facts::Arg> {
    let args = arguments(names, found.expr);
    let named = args.iter().find(|arg| {
        !found.effect.argument_name.is_empty()
            && arg.name.is_some_and(|name| names.of(name) == found.effect.argument_name)
    });
    let wanted = usize::from(found.effect.argument.unwrap_or(0));
    named.or_else(|| {
        let placed: SmallVec<[&crate::facts::Arg; 4]> = args.iter().filter(|arg| arg.name.is_none()).collect();
        let spread_before = placed.iter().take(wanted + 1).any(|arg| arg.spread);
        // `new SqlCommand { CommandText = text }`.
        let set = || args.iter().find(|arg| arg.name.is_some_and(|name| names.of(name) == "CommandText"));
        placed.get(wanted).copied().filter(|_| !spread_before).or_else(set)
    })
}

/// The expressions that an effect of kind `sql` takes SQL from: its argument, or what stands at its `argument-keys`.
#[must_use]
pub fn sql_texts(names: &Names<'_>, found: &CallEffect<'_>) -> SmallVec<[ExprId; 2]> {
    let keys = &found.effect.argument_keys;
    let is_key =
        |arg: &&crate::facts::Arg| arg.name.is_some_and(|name| keys.iter().any(|key| key == key_text(names, name)));
    let entries = |id: ExprId| match names.facts.expr(names.value_of(id).unwrap_or(id)).kind {
        ExprKind::Collection(range) => Some(names.facts.args(range)),
        _ => None,
    };
    let mut texts = SmallVec::new();
    if !keys.is_empty() {
        let named = arguments(names, found.expr).iter().filter(is_key);
        let subject = subject(names, found).and_then(|arg| entries(arg.value));
        for arg in named.chain(subject.unwrap_or_default().iter().filter(is_key)) {
            match entries(arg.value) {
                Some(list) => texts.extend(list.iter().map(|entry| entry.value)),
                None => texts.push(arg.value),
            }
        }
    }
    if texts.is_empty() {
        texts.extend(subject(names, found).map(|arg| arg.value));
    }
    texts
}

/// The text of a name or key, without the quotes it may be written in.
fn key_text<'n>(names: &Names<'n>, name: crate::syntax::Span) -> &'n str {
    names.of(name).trim_matches(['"', '\''])
}
