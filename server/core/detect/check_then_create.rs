//! A row that is looked for and created if there is none, with nothing that keeps another request from doing the same between.

mod fix;

use backhint_knowledge::{Creation, Evidence, Family};
use rustc_hash::FxHashSet;

use super::query_in_loop::reads;
use super::{Context, Draft};
use crate::effects::{arguments, requires_hold};
use crate::facts::{ExprId, ExprKind, JumpKind, RegionId, RegionKind, TestKind};
use crate::finding::Related;

const RULE: &str = "orm-check-then-create";

/// What handlers say that are ready for a row which somebody else has created.
const HANDLED: [&str; 10] = [
    "ntegrity",
    "nique",
    "uplicate",
    "P2002",
    "11000",
    "23505",
    "1062",
    "onflict",
    "DbUpdateException",
    "lreadyExists",
];
/// How many operands of a condition are looked at.
const MAX_OPERANDS: usize = 8;

/// Finds rows that two requests may create at once.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let imports: Vec<&str> = cx.names.imported_paths().collect();
    for call in &facts.calls {
        let Some(creation) = Created::of(cx, *call, &imports) else { continue };
        let Some(check) = creation.check() else { continue };
        if creation.is_guarded(&check) {
            continue;
        }
        found.push(creation.draft(&check));
    }
}

/// A call that creates a row.
struct Created<'c, 'x, 'a> {
    cx: &'c Context<'x, 'a>,
    call: ExprId,
    form: &'a Creation,
    /// What it is asked of, as code: the model, its manager, a repository.
    owner: &'a str,
}

/// The query that looked for the row.
struct Check {
    query: ExprId,
    evidence: Evidence,
    /// The region in which there is no such row.
    absent: RegionId,
    /// The condition, where it is the whole question.
    condition: Option<ExprId>,
}

impl<'c, 'x, 'a> Created<'c, 'x, 'a> {
    fn of(cx: &'c Context<'x, 'a>, call: ExprId, imports: &[&str]) -> Option<Self> {
        let callee = cx.names.callee(call)?;
        let ExprKind::Member { object, name } = cx.names.facts.expr(callee).kind else { return None };
        let name = cx.text(name);
        let is_it = |form: &&Creation| {
            form.methods.iter().any(|method| method == name) && requires_hold(&form.requires, imports)
        };
        let form = cx.profiles.creations.iter().find(is_it)?;
        let is_owner = matches!(cx.names.facts.expr(object).kind, ExprKind::Name | ExprKind::Member { .. });
        is_owner.then(|| Self { cx, call, form, owner: cx.names.code(object) })
    }

    /// The query that found no row where this one is created.
    fn check(&self) -> Option<Check> {
        let facts = self.cx.names.facts;
        let own = facts.expr(self.call).region;
        for region in facts.around(own) {
            match facts.region(region).kind {
                RegionKind::Branch { condition: Some(condition), otherwise } => {
                    if let Some(found) = self.asked_in(condition, otherwise, region) {
                        return Some(found);
                    }
                }
                RegionKind::Catch => return self.tried(region),
                RegionKind::Function(_) | RegionKind::Class(_) | RegionKind::File => break,
                _ => {}
            }
        }
        self.alternative().or_else(|| self.returned(own))
    }

    /// `if not Book.objects.filter(isbn=isbn).exists():`.
    fn asked_in(&self, condition: ExprId, otherwise: bool, region: RegionId) -> Option<Check> {
        let facts = self.cx.names.facts;
        let mut open = vec![condition];
        let mut looked_at = 0;
        while let Some(at) = open.pop() {
            looked_at += 1;
            if looked_at > MAX_OPERANDS {
                return None;
            }
            if let ExprKind::Either { left, right } = facts.expr(at).kind
                && !otherwise
                && is_and(self.cx, left, right)
            {
                open.extend([right, left]);
                continue;
            }
            let Some((asked, absent)) = asked(self.cx, at) else { continue };
            if absent != otherwise
                && let Some((query, evidence)) = self.query_of(asked)
            {
                return Some(Check { query, evidence, absent: region, condition: (at == condition).then_some(at) });
            }
        }
        None
    }

    /// `try: Book.objects.get(isbn=isbn)`, `except Book.DoesNotExist: Book.objects.create(isbn=isbn)`.
    fn tried(&self, handler: RegionId) -> Option<Check> {
        let facts = self.cx.names.facts;
        if self.cx.family != Family::Python || handles(self.cx, handler) {
            return None;
        }
        let parent = facts.region(handler).parent;
        let is_try = |region: &RegionId| {
            matches!(facts.region(*region).kind, RegionKind::Try) && facts.region(*region).parent == parent
        };
        let before = (0..handler.0).rev().map(RegionId);
        let tried = before.take_while(|region| *region > parent).find(is_try)?;
        let inside = facts.calls.iter().filter(|call| facts.is_within(facts.expr(**call).region, tried));
        let mut read = inside.filter_map(|call| self.query_of(*call));
        let (query, evidence) = read.next()?;
        Some(Check { query, evidence, absent: handler, condition: None })
    }

    /// `Book.find_by(isbn: isbn) || Book.create(isbn: isbn)`.
    fn alternative(&self) -> Option<Check> {
        let facts = self.cx.names.facts;
        let around = &facts.exprs[self.call.index() + 1..];
        let own = facts.expr(self.call).region;
        around.iter().take(12).find_map(|expr| match expr.kind {
            ExprKind::Either { left, right } if self.cx.names.unwrapped(right) == self.call => {
                let (query, evidence) = self.query_of(left).filter(|_| !is_and(self.cx, left, right))?;
                Some(Check { query, evidence, absent: own, condition: None })
            }
            _ => None,
        })
    }

    /// `const found = await Book.findOne({ isbn }); if (found) return found;`.
    fn returned(&self, own: RegionId) -> Option<Check> {
        let facts = self.cx.names.facts;
        let place = self.cx.span(self.call);
        let is_before = |region: &RegionId| {
            let arm = facts.region(*region);
            arm.parent == own && arm.span.end <= place.start
        };
        let arms = (0..facts.regions.len()).filter_map(|at| u32::try_from(at).ok()).map(RegionId).filter(is_before);
        arms.rev().find_map(|arm| {
            let RegionKind::Branch { condition: Some(condition), otherwise: false } = facts.region(arm).kind else {
                return None;
            };
            let (asked, absent) = asked(self.cx, condition)?;
            let gives_back =
                |value: ExprId| self.cx.names.code(self.cx.names.unwrapped(value)) == self.cx.names.code(asked);
            let returns = facts
                .jumps
                .iter()
                .any(|jump| jump.region == arm && jump.kind == JumpKind::Return && jump.value.is_some_and(gives_back));
            let (query, evidence) = self.query_of(asked).filter(|_| !absent && returns)?;
            Some(Check { query, evidence, absent: own, condition: None })
        })
    }

    /// The query in an expression or variable that looks in the same place for a row with a value of the new one.
    fn query_of(&self, asked: ExprId) -> Option<(ExprId, Evidence)> {
        let names = self.cx.names;
        let found = names.value_of(names.unwrapped(asked)).unwrap_or(asked);
        let query = names.unwrapped(found);
        // Lists have a `find`, too; what a database is asked for is waited for.
        if self.cx.family == Family::JavaScript && !self.is_awaited(found, query) {
            return None;
        }
        let rest = names.code(query).strip_prefix(self.owner)?;
        if !rest.trim_start().starts_with(['.', '-', ':', '?']) || rest.len() < 3 {
            return None;
        }
        let evidence = reads(self.cx, self.cx.orms(), query)?;
        if self.differs(query) {
            return None;
        }
        let (wanted, given) = (values(self.cx, query), values(self.cx, self.call));
        let is_shared = |value: &&str| {
            given
                .iter()
                .any(|new| new == value || value.strip_prefix(new).is_some_and(|rest| rest.starts_with(['.', '-'])))
        };
        wanted.iter().any(is_shared).then_some((query, evidence))
    }

    fn is_awaited(&self, found: ExprId, query: ExprId) -> bool {
        let facts = self.cx.names.facts;
        let around = facts.exprs[query.index()..].iter().take(4);
        found != query || around.into_iter().any(|expr| matches!(expr.kind, ExprKind::Await(value) if value == query))
    }

    /// Whether a field of the new row has another value than the one that was looked for: it is another row on purpose.
    fn differs(&self, query: ExprId) -> bool {
        let (wanted, given) = (named(self.cx, query), named(self.cx, self.call));
        wanted.iter().any(|(field, value)| given.iter().any(|(new, set)| new == field && set != value))
    }

    /// Whether something keeps two requests apart, or the code is ready for the row of the other.
    fn is_guarded(&self, check: &Check) -> bool {
        let facts = self.cx.names.facts;
        let own = facts.expr(self.call).region;
        let inner = facts.around(own).take_while(|region| *region != check.absent);
        if inner.into_iter().any(|region| matches!(facts.region(region).kind, RegionKind::Try)) {
            return true;
        }
        let function = facts.function_around(own);
        if locks(code_around(self.cx, own)) {
            return true;
        }
        let ids = (0..facts.regions.len()).filter_map(|at| u32::try_from(at).ok()).map(RegionId);
        let mut handlers = ids.filter(|region| {
            matches!(facts.region(*region).kind, RegionKind::Catch) && facts.function_around(*region) == function
        });
        handlers.any(|handler| handler != check.absent && handles(self.cx, handler))
    }

    fn draft(&self, check: &Check) -> Draft {
        let what = self.cx.names.callee(self.call).map_or_else(String::new, |callee| self.cx.short(callee));
        let instead = &self.form.instead;
        let message = format!(
            "another request may create the same row between the check and `{what}`: let a unique constraint decide, with {instead}"
        );
        let related = vec![Related::here(self.cx.span(check.query), "the check that found no row")];
        Draft {
            rule: RULE.to_owned(),
            evidence: check.evidence.min(Evidence::Likely),
            span: self.cx.span(self.call),
            message,
            related,
            fixes: self.fix(check).into_iter().collect(),
        }
    }
}

/// What a condition asks, and whether it holds where there is none: `not x`, `x is None`, `x.nil?`.
fn asked(cx: &Context<'_, '_>, condition: ExprId) -> Option<(ExprId, bool)> {
    let facts = cx.names.facts;
    let (mut at, mut absent) = (condition, false);
    for _ in 0..4 {
        at = cx.names.unwrapped(at);
        match facts.expr(at).kind {
            ExprKind::Test { kind: TestKind::Not, left: Some(value), .. } => (at, absent) = (value, !absent),
            ExprKind::Test { kind, left: Some(left), right: Some(right) } => {
                let is_nothing = matches!(facts.expr(right).kind, ExprKind::Null | ExprKind::Number);
                let is_zero = cx.names.code(right) == "0" || matches!(facts.expr(right).kind, ExprKind::Null);
                match kind {
                    TestKind::Equal if is_nothing && is_zero => (at, absent) = (left, !absent),
                    TestKind::NotEqual if is_nothing && is_zero => at = left,
                    _ => return None,
                }
            }
            ExprKind::Call { .. } | ExprKind::Member { .. } => {
                let callee = cx.names.callee(at).unwrap_or(at);
                let ExprKind::Member { object, name } = facts.expr(callee).kind else { return Some((at, absent)) };
                match cx.text(name) {
                    "nil?" | "blank?" | "empty?" | "none?" | "isEmpty" => (at, absent) = (object, !absent),
                    "present?" | "isPresent" => at = object,
                    "doesntExist" => return Some((at, !absent)),
                    "length" => at = object,
                    _ => return Some((at, absent)),
                }
            }
            ExprKind::Name => return Some((at, absent)),
            _ => return None,
        }
    }
    None
}

fn is_and(cx: &Context<'_, '_>, left: ExprId, right: ExprId) -> bool {
    let code = cx.names.text.get(cx.span(left).end as usize..cx.span(right).start as usize).unwrap_or_default();
    code.contains("&&") || code.contains("and")
}

/// Whether a handler is for a row that is there already.
fn handles(cx: &Context<'_, '_>, handler: RegionId) -> bool {
    let code = cx.text(cx.names.facts.region(handler).span);
    HANDLED.iter().any(|word| code.contains(word))
}

/// The code of the outermost function around a region: a lock may be taken outside of the callback that it guards.
pub(super) fn code_around<'a>(cx: &Context<'_, 'a>, region: RegionId) -> &'a str {
    let facts = cx.names.facts;
    let functions = facts.around(region).filter_map(|around| match facts.region(around).kind {
        RegionKind::Function(id) => Some(id),
        _ => None,
    });
    functions.last().map_or(cx.names.text, |id| cx.text(facts.function(id).span))
}

/// Whether a function locks something, or runs where nothing else does.
pub(super) fn locks(code: &str) -> bool {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| {
        let word = word.to_ascii_lowercase();
        let is_lock = word.contains("lock") && !word.contains("block") && !word.contains("clock");
        is_lock
            || ["mutex", "semaphore", "for_update", "forupdate", "serializable", "synchronized"]
                .iter()
                .any(|w| word.contains(w))
    })
}

/// The fields that the arguments of a chain of calls name, with their values as code; `state__in` is about `state`.
fn named<'a>(cx: &Context<'_, 'a>, chain: ExprId) -> Vec<(&'a str, &'a str)> {
    let facts = cx.names.facts;
    let mut found = Vec::new();
    let mut note = |args: &[crate::facts::Arg]| {
        for arg in args {
            let Some(name) = arg.name else { continue };
            // What only holds other fields is no field: `where`, `data`.
            if !matches!(facts.expr(arg.value).kind, ExprKind::Collection(_)) || cx.text(name).contains("__") {
                let field = cx.text(name).split("__").next().unwrap_or_default();
                found.push((field, cx.names.code(arg.value)));
            }
        }
    };
    for id in facts.inside(chain) {
        match facts.expr(id).kind {
            ExprKind::Call { args, .. } | ExprKind::Collection(args) => note(facts.args(args)),
            _ => {}
        }
    }
    found
}

/// The values in the arguments of a chain of calls, as code: names and what is read off them. A variable that was just
/// set stands for what was put into it.
fn values<'a>(cx: &Context<'_, 'a>, chain: ExprId) -> Vec<&'a str> {
    let facts = cx.names.facts;
    let mut found = Vec::new();
    let mut at = chain;
    // The arguments of each link, and what is inside them.
    let mut roots: Vec<ExprId> = Vec::new();
    loop {
        at = match facts.expr(at).kind {
            ExprKind::Call { callee, .. } => {
                roots.extend(arguments(cx.names, at).iter().map(|arg| arg.value));
                callee
            }
            ExprKind::Member { object, .. } => object,
            ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
            _ => break,
        };
    }
    let made = roots.iter().filter_map(|root| cx.names.value_of(*root)).collect::<Vec<_>>();
    let is_made = |id: &ExprId| matches!(facts.expr(*id).kind, ExprKind::Call { .. } | ExprKind::Collection(_));
    roots.extend(made.into_iter().filter(is_made));
    for root in roots {
        let inside: Vec<ExprId> = facts.inside(root).collect();
        let within: FxHashSet<ExprId> = inside
            .iter()
            .filter_map(|id| match facts.expr(*id).kind {
                ExprKind::Member { object, .. } | ExprKind::Index { object, .. } => Some(object),
                ExprKind::Call { callee, .. } => Some(callee),
                _ => None,
            })
            .collect();
        for id in inside {
            let is_value =
                matches!(facts.expr(id).kind, ExprKind::Name | ExprKind::Member { .. } | ExprKind::Index { .. });
            let is_getter = matches!(facts.expr(id).kind, ExprKind::Call { .. }) && arguments(cx.names, id).is_empty();
            if (is_value && !within.contains(&id)) || is_getter {
                let code = cx.names.code(id);
                // What begins with a capital letter is a class or a constant: many rows have it.
                if !code.starts_with(char::is_uppercase) && !matches!(code, "self" | "this" | "$this" | "undefined") {
                    found.push(code);
                }
            }
        }
    }
    found
}
