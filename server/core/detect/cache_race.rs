//! Cache entries that are removed or replaced at a moment that lets old data come back.

use backhint_knowledge::{EffectKind, Evidence};

use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{ExprId, ExprKind, FunctionId, RegionId, RegionKind, TextPart};
use crate::finding::{Edit, Fix, Related};
use crate::syntax::Span;

const RULE: &str = "cache-invalidation-race";

/// Words in a key that say it guards something and is no copy of a row.
const NOT_A_COPY: [&str; 14] = [
    "lock",
    "mutex",
    "session",
    "token",
    "otp",
    "code",
    "rate",
    "throttle",
    "nonce",
    "csrf",
    "attempt",
    "attempts",
    "limit",
    "verification",
];

/// Names that say nothing about which row is meant.
const COMMON: [&str; 26] = [
    "self", "this", "cls", "cache", "redis", "client", "db", "session", "id", "pk", "key", "get", "set", "del",
    "delete", "save", "update", "objects", "filter", "await", "data", "request", "kwargs", "args", "instance", "conn",
];

/// Finds deletes and sets next to a write of the same row.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let writes = calls(cx, &[EffectKind::DbWrite]);
    let changes = calls(cx, &[EffectKind::CacheDelete, EffectKind::CacheSet]);
    for change in &changes {
        let key = Key::of(cx, &change.effect);
        if key.words.iter().any(|word| NOT_A_COPY.contains(&word.as_str())) {
            continue;
        }
        let same = |write: &&Call<'_>| write.function == change.function && key.is_about(cx, write.effect.expr);
        let related: Vec<&Call<'_>> = writes.iter().filter(same).collect();
        found.extend(judge(cx, change, &related, &changes, &key));
    }
    detect_annotations(cx, &writes, found);
}

/// A call with an effect, and the function it runs in.
struct Call<'a> {
    effect: CallEffect<'a>,
    function: Option<FunctionId>,
    region: RegionId,
}

fn calls<'a>(cx: &Context<'_, 'a>, kinds: &[EffectKind]) -> Vec<Call<'a>> {
    let facts = cx.names.facts;
    let mut found: Vec<Call<'a>> = Vec::new();
    for kind in kinds {
        for effect in cx.effects.all(*kind) {
            let region = facts.expr(effect.expr).region;
            found.push(Call { effect: *effect, function: facts.function_around(region), region });
        }
    }
    found.sort_by_key(|call| call.effect.expr);
    found
}

/// What a cache key says about the row it stands for.
struct Key {
    /// The variables in it.
    names: Vec<String>,
    /// The words of its constant text and of the names in it, in the singular.
    words: Vec<String>,
    /// The words of its constant text alone: the family it belongs to.
    family: Vec<String>,
}

impl Key {
    fn of(cx: &Context<'_, '_>, change: &CallEffect<'_>) -> Self {
        let mut key = Self { names: Vec::new(), words: Vec::new(), family: Vec::new() };
        if let Some(arg) = subject(cx.names, change) {
            key.read(cx, arg.value, 4);
        }
        key
    }

    fn read(&mut self, cx: &Context<'_, '_>, id: ExprId, steps: u8) {
        let facts = cx.names.facts;
        for inner in facts.inside(id) {
            match facts.expr(inner).kind {
                ExprKind::Name => {
                    let name = cx.names.code(inner);
                    self.words.extend(words(name));
                    if !COMMON.contains(&name) {
                        self.names.push(name.to_owned());
                    }
                    if let (Some(steps), Some(value)) = (steps.checked_sub(1), cx.names.value_of(inner)) {
                        self.read(cx, value, steps);
                    }
                }
                ExprKind::Text(range) => {
                    for part in facts.parts(range) {
                        if let TextPart::Literal(span) = part {
                            self.words.extend(words(cx.text(*span)));
                            self.family.extend(words(cx.text(*span)));
                        }
                    }
                }
                ExprKind::Member { name, .. } => self.words.extend(words(cx.text(name))),
                _ => {}
            }
        }
    }

    /// Whether a write names the same variable or the same thing.
    fn is_about(&self, cx: &Context<'_, '_>, write: ExprId) -> bool {
        let facts = cx.names.facts;
        facts.inside(write).any(|inner| match facts.expr(inner).kind {
            ExprKind::Name | ExprKind::Member { .. } => {
                let name = cx.names.written(inner).last().map_or("", |segment| segment.name);
                let shares_word = words(name).any(|word| word.len() >= 4 && self.words.contains(&word));
                self.names.iter().any(|own| own == name) || (shares_word && !COMMON.contains(&name))
            }
            ExprKind::Text(range) => facts.parts(range).iter().any(|part| match part {
                TextPart::Literal(span) => {
                    words(cx.text(*span)).any(|word| word.len() >= 4 && self.words.contains(&word))
                }
                TextPart::Hole(_) => false,
            }),
            _ => false,
        })
    }
}

/// The words of an identifier or text, in lower case and the singular, without those that say nothing.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut previous_small = false;
    for c in text.chars() {
        if c.is_uppercase() && previous_small {
            spaced.push(' ');
        }
        previous_small = c.is_lowercase();
        spaced.push(if c.is_alphabetic() { c } else { ' ' });
    }
    let list: Vec<String> = spaced.split_whitespace().map(|word| word.to_lowercase()).collect();
    list.into_iter().filter(|word| NOT_A_COPY.contains(&word.as_str()) || !COMMON.contains(&word.as_str())).map(
        |word| match word.strip_suffix('s') {
            Some(stem) if stem.len() >= 3 => stem.to_owned(),
            _ => word,
        },
    )
}

fn judge(
    cx: &Context<'_, '_>,
    change: &Call<'_>,
    writes: &[&Call<'_>],
    changes: &[Call<'_>],
    key: &Key,
) -> Option<Draft> {
    let deletes = change.effect.effect.kind == EffectKind::CacheDelete;
    let before =
        writes.iter().rev().find(|write| write.effect.expr < change.effect.expr && runs_together(cx, write, change));
    let after = writes.iter().find(|write| write.effect.expr > change.effect.expr && runs_together(cx, change, write));
    let (write, grade) = match (before, after) {
        (None, Some(write)) if !is_repeated_after(cx, change, write, changes) => (write, Grade::Before),
        (Some(write), _) if transaction_around(cx, change, write).is_some() => (write, Grade::InTransaction),
        (Some(write), _) if deletes && !is_repeated_before(cx, change, write, changes) => {
            (write, if has_expiry(cx, changes, key) { Grade::AfterBounded } else { Grade::After })
        }
        _ => return None,
    };
    let evidence = grade.evidence().min(change.effect.evidence).min(write.effect.evidence);
    let message = grade.message(&cx.short(write.effect.expr), deletes);
    let mut related = vec![Related::here(cx.span(write.effect.expr), "the row is written here")];
    if let (Grade::InTransaction, Some(span)) = (grade, transaction_around(cx, change, write)) {
        related.push(Related::here(span, "the transaction that is still open"));
    }
    let fixes = match grade {
        Grade::Before => swap(cx, change, write).into_iter().collect(),
        Grade::InTransaction => after_commit(cx, change).into_iter().collect(),
        _ => Vec::new(),
    };
    Some(Draft { rule: RULE.to_owned(), evidence, span: cx.span(change.effect.expr), message, related, fixes })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Grade {
    Before,
    InTransaction,
    After,
    AfterBounded,
}

impl Grade {
    fn evidence(self) -> Evidence {
        match self {
            Self::Before | Self::InTransaction => Evidence::Proved,
            Self::After => Evidence::Likely,
            Self::AfterBounded => Evidence::Possible,
        }
    }

    fn message(self, write: &str, deletes: bool) -> String {
        let (done, undone) =
            if deletes { ("removed", "puts the old row back") } else { ("set", "sees a row that may never be") };
        match self {
            Self::Before => {
                format!("the cache entry is {done} before `{write}`: a reader in between {undone}, and it stays")
            }
            Self::InTransaction => format!(
                "the cache entry is {done} while the transaction of `{write}` is open: a reader before the commit {undone}"
            ),
            Self::After => format!(
                "the cache entry is removed after `{write}`, and nothing bounds what goes wrong in between: a slow reader \
                 may put the old row back, a failed delete leaves it, and no expiry is in sight"
            ),
            Self::AfterBounded => format!(
                "the cache entry is removed after `{write}`: a slow reader may put the old row back until it expires"
            ),
        }
    }
}

/// Whether two calls may run in one pass: not one of them in an arm that the other's arm excludes, or in the handler of
/// what the other does.
fn runs_together(cx: &Context<'_, '_>, first: &Call<'_>, second: &Call<'_>) -> bool {
    let facts = cx.names.facts;
    let handler = facts.around(second.region).find(|r| matches!(facts.region(*r).kind, RegionKind::Catch));
    let is_tried = |handler: RegionId| {
        let beside = |r: &RegionId| facts.region(*r).parent == facts.region(handler).parent;
        facts.around(first.region).filter(beside).any(|r| matches!(facts.region(r).kind, RegionKind::Try))
    };
    if handler.is_some_and(is_tried) {
        return false;
    }
    let arm = |region: RegionId| {
        facts.around(region).find(|r| matches!(facts.region(*r).kind, RegionKind::Branch { .. } | RegionKind::Catch))
    };
    match (arm(first.region), arm(second.region)) {
        (Some(one), Some(other)) => facts.is_within(first.region, other) || facts.is_within(second.region, one),
        // An arm that leaves never comes to what follows.
        (Some(one), None) => {
            !facts.jumps.iter().any(|jump| jump.region == one && facts.region(one).span.contains(jump.span))
        }
        (None, _) => true,
    }
}

/// A second delete after the write closes the window of the first.
fn is_repeated_after(cx: &Context<'_, '_>, change: &Call<'_>, write: &Call<'_>, changes: &[Call<'_>]) -> bool {
    same_key(cx, change, changes).any(|other| other.effect.expr > write.effect.expr)
}

/// The second delete of a pair around the write.
fn is_repeated_before(cx: &Context<'_, '_>, change: &Call<'_>, write: &Call<'_>, changes: &[Call<'_>]) -> bool {
    same_key(cx, change, changes).any(|other| other.effect.expr < write.effect.expr)
}

/// The other changes of the same entry in the same function.
fn same_key<'s>(
    cx: &'s Context<'_, '_>,
    change: &'s Call<'_>,
    changes: &'s [Call<'_>],
) -> impl Iterator<Item = &'s Call<'s>> {
    let key = |call: &Call<'_>| subject(cx.names, &call.effect).map(|arg| cx.names.code(arg.value));
    changes.iter().filter(move |other| {
        other.effect.expr != change.effect.expr && other.function == change.function && key(other) == key(change)
    })
}

/// The transaction that is open around both calls.
fn transaction_around(cx: &Context<'_, '_>, change: &Call<'_>, write: &Call<'_>) -> Option<Span> {
    let facts = cx.names.facts;
    let is_transaction = |id: ExprId| cx.effects.of_kind(id, EffectKind::Transaction).is_some();
    for region in facts.around(change.region).filter(|region| facts.is_within(write.region, *region)) {
        match facts.region(region).kind {
            RegionKind::With(resources) => {
                let opened = facts.args(resources).iter().find(|arg| is_transaction(arg.value));
                if let Some(arg) = opened {
                    return Some(cx.span(arg.value));
                }
            }
            RegionKind::Function(function) => {
                if let Some(call) = facts.function(function).passed_to.filter(|call| is_transaction(*call)) {
                    let ExprKind::Call { callee, .. } = facts.expr(call).kind else { continue };
                    return Some(cx.span(callee));
                }
                let decorated = cx.effects.on(function).find(|found| found.effect.kind == EffectKind::Transaction);
                return decorated.map(|found| cx.span(found.expr));
            }
            _ => {}
        }
    }
    None
}

/// Whether the file sets entries of the same key family with a limit on their life.
fn has_expiry(cx: &Context<'_, '_>, changes: &[Call<'_>], key: &Key) -> bool {
    let sets = changes.iter().filter(|call| call.effect.effect.kind == EffectKind::CacheSet);
    let bounded = sets.filter(|call| is_bounded(cx, &call.effect)).any(|call| shares(&Key::of(cx, &call.effect), key));
    bounded || cx.effects.all(EffectKind::CacheExpire).any(|effect| shares(&Key::of(cx, effect), key))
}

fn shares(one: &Key, other: &Key) -> bool {
    one.family.iter().any(|word| word.len() >= 3 && other.family.contains(word))
}

fn is_bounded(cx: &Context<'_, '_>, set: &CallEffect<'_>) -> bool {
    let args = arguments(cx.names, set.expr);
    let placed =
        set.effect.expiry.is_some_and(|at| args.iter().filter(|arg| arg.name.is_none()).count() > usize::from(at));
    let names = &set.effect.expiry_names;
    placed || has_name(cx, args, names)
}

fn has_name(cx: &Context<'_, '_>, args: &[crate::facts::Arg], names: &[String]) -> bool {
    let facts = cx.names.facts;
    args.iter().any(|arg| {
        let named = arg.name.is_some_and(|span| names.iter().any(|name| name == cx.text(span)));
        named
            || match facts.expr(arg.value).kind {
                ExprKind::Collection(range) => has_name(cx, facts.args(range), names),
                ExprKind::Text(_) => {
                    names.iter().any(|name| name == cx.names.code(arg.value).trim_matches(['"', '\'']))
                }
                _ => false,
            }
    })
}

/// The fix for a delete before the write: both statements stand alone on their lines and change places.
fn swap(cx: &Context<'_, '_>, change: &Call<'_>, write: &Call<'_>) -> Option<Fix> {
    if change.region != write.region {
        return None;
    }
    let (first, second) = (cx.statement_lines(change.effect.expr)?, cx.statement_lines(write.effect.expr)?);
    let mut moved = cx.text(first).to_owned();
    let mut at = second.end;
    if !cx.text(second).ends_with('\n') {
        moved = format!("\n{}", moved.trim_end_matches(['\n', '\r']));
        at = second.end;
    }
    let edits = vec![Edit { span: first, text: String::new() }, Edit { span: Span::new(at, at), text: moved }];
    Some(Fix { title: "Remove the entry after the row is written".to_owned(), edits, safe: true, file: None })
}

/// The fix for a delete inside a transaction of Django: hand it to `transaction.on_commit`.
fn after_commit(cx: &Context<'_, '_>, change: &Call<'_>) -> Option<Fix> {
    let imported = cx
        .names
        .facts
        .imports
        .iter()
        .any(|import| import.path == "django.db.transaction" && cx.text(import.local) == "transaction");
    cx.statement_lines(change.effect.expr).filter(|_| imported)?;
    let span = cx.span(change.effect.expr);
    let edits = vec![
        Edit { span: Span::new(span.start, span.start), text: "transaction.on_commit(lambda: ".to_owned() },
        Edit { span: Span::new(span.end, span.end), text: ")".to_owned() },
    ];
    Some(Fix { title: "Remove the entry after the commit".to_owned(), edits, safe: true, file: None })
}

/// `@CacheEvict(beforeInvocation = true)`, and `@CacheEvict` together with `@Transactional`, on a method that writes.
fn detect_annotations(cx: &Context<'_, '_>, writes: &[Call<'_>], found: &mut Vec<Draft>) {
    for (at, _) in cx.names.facts.functions.iter().enumerate() {
        let function = FunctionId(u32::try_from(at).unwrap_or(u32::MAX));
        let mut evicts = cx.effects.on(function).filter(|effect| effect.effect.kind == EffectKind::CacheDelete);
        let Some(evict) = evicts.next() else { continue };
        let args = arguments(cx.names, evict.expr);
        let member = &evict.effect.before_member;
        let early = !member.is_empty()
            && args.iter().any(|arg| {
                arg.name.is_some_and(|name| cx.text(name) == member)
                    && matches!(cx.names.facts.expr(arg.value).kind, ExprKind::Bool(true))
            });
        let transaction = cx.effects.on(function).find(|effect| effect.effect.kind == EffectKind::Transaction);
        let write = writes.iter().find(|write| write.function == Some(function)).map(|write| write.effect);
        // A transaction that may write saves the entities that were changed in it, without a call that says so.
        let saved = || transaction.filter(|open| !is_read_only(cx, open.expr)).copied();
        let Some(write) = write.or_else(saved) else { continue };
        let (grade, evidence) = match (early, transaction) {
            (true, _) => (Grade::Before, Evidence::Proved),
            // Whether the entry goes before or after the commit depends on the order of two proxies.
            (false, Some(_)) => (Grade::InTransaction, Evidence::Possible),
            (false, None) => continue,
        };
        let message = grade.message(&cx.short(write.expr), true);
        let related = vec![Related::here(cx.span(write.expr), "the row is written here")];
        let evidence = evidence.min(write.evidence);
        found.push(Draft {
            rule: RULE.to_owned(),
            evidence,
            span: cx.span(evict.expr),
            message,
            related,
            fixes: Vec::new(),
        });
    }
}

/// `@Transactional(readOnly = true)`.
fn is_read_only(cx: &Context<'_, '_>, transaction: ExprId) -> bool {
    arguments(cx.names, transaction).iter().any(|arg| {
        arg.name.is_some_and(|name| cx.text(name) == "readOnly")
            && matches!(cx.names.facts.expr(arg.value).kind, ExprKind::Bool(true))
    })
}
