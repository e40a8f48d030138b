//! Facts of functions that an edit did not touch, taken over from the walk over the text before it.
//!
//! The facts of a function depend on its own nodes, and of those around it only on what a [`Place`] says. So those of an
//! untouched function are the facts of the last walk, moved in the lists and in the text.

use rustc_hash::FxHashMap;

use super::build::{Child, Value};
use super::grammar::Role;
use super::{
    Arg, Assignment, Class, ClassId, Expr, ExprId, ExprKind, Facts, Field, Function, FunctionId, Import, Jump, Loop,
    LoopId, Param, Range, Region, RegionId, RegionKind, TextPart, ValuePart,
};
use crate::syntax::Span;

/// Shorter functions are read again sooner than they are found.
pub(super) const MIN_BYTES: u32 = 96;

/// The functions of a file that the next walk may take over, by their places in its text.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks(FxHashMap<Span, Block>);

/// Where a function stands in the facts. Nothing outside of it depends on what is inside, and the other way round.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Its node, as its parent got it.
    child: Child,
    /// The roles and fields around it that its lowering may have asked for.
    place: Place,
    starts: Lengths,
    ends: Lengths,
    /// The function and its region at its end: what stands around it may have changed them since.
    function: Function,
    region: Region,
}

/// What the lowering of a node may ask of the nodes around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) role: Role,
    pub(super) field: u16,
    /// The role of its parent, and the field of that.
    pub(super) parent: Role,
    pub(super) parent_field: u16,
}

/// The lengths of the lists of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lengths {
    exprs: u32,
    regions: u32,
    functions: u32,
    classes: u32,
    loops: u32,
    calls: u32,
    jumps: u32,
    imports: u32,
    args: u32,
    parts: u32,
    decorators: u32,
    /// How much is known of the class around, which packages are imported and which types declared: a block adds
    /// nothing to these.
    around: usize,
}

impl Lengths {
    pub(super) fn of(facts: &Facts, around: RegionId) -> Self {
        let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let class = match facts.region(around).kind {
            RegionKind::Class(id) => facts.classes.get(id.index()),
            _ => None,
        };
        let of_class = class.map_or(0, |class| class.fields.len() + class.bases.len() + class.decorators.len());
        Self {
            exprs: length(facts.exprs.len()),
            regions: length(facts.regions.len()),
            functions: length(facts.functions.len()),
            classes: length(facts.classes.len()),
            loops: length(facts.loops.len()),
            calls: length(facts.calls.len()),
            jumps: length(facts.jumps.len()),
            imports: length(facts.imports.len()),
            args: length(facts.args.len()),
            parts: length(facts.parts.len()),
            decorators: length(facts.decorators.len()),
            around: of_class + facts.wildcards.len() + facts.types.len(),
        }
    }
}

impl PartialEq for Blocks {
    /// What a later walk may take over is nothing that a file says.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Blocks {
    /// Notes a function that has ended, if it stands for itself. `starts` are the lengths before it began, `around` is the
    /// region in which it stands.
    pub(super) fn note(&mut self, facts: &Facts, place: Place, around: RegionId, child: Child, starts: Lengths) {
        let ends = Lengths::of(facts, around);
        let (Some(function), Some(region)) =
            (facts.functions.get(starts.functions as usize), facts.regions.get(starts.regions as usize))
        else {
            return;
        };
        let is_own = matches!(region.kind, RegionKind::Function(id) if id.0 == starts.functions)
            && function.decorators.iter().all(|id| id.0 >= starts.exprs)
            && region.parent == around;
        let is_known = matches!(child.value, Value::None | Value::Expr(_) | Value::Function(_) | Value::Arg(_));
        if is_own && is_known && starts.around == ends.around {
            let (function, region) = (function.clone(), *region);
            self.0.insert(child.span, Block { child, place, starts, ends, function, region });
        }
    }

    /// The function that was at a place of the earlier text.
    pub(super) fn of(&self, node: Span, place: Place) -> Option<&Block> {
        self.0.get(&node).filter(|block| block.place == place)
    }
}

/// Takes over a block of older facts, whose node begins at `start` now and stands in the region `around`. Gives what
/// the node's parent gets.
pub(super) fn take_over(facts: &mut Facts, older: &Facts, block: &Block, start: u32, around: RegionId) -> Child {
    let shift = Shift::new(facts, block, start, around);
    let (from, to) = (&block.starts, &block.ends);
    let part = |a: u32, b: u32| a as usize..b as usize;
    let all = &older.exprs[part(from.exprs, to.exprs)];
    facts.exprs.extend(all.iter().map(|expr| shift.of_expr(expr)));
    facts.regions.push(shift.of_region(&block.region));
    let inner = &older.regions[part(from.regions + 1, to.regions)];
    facts.regions.extend(inner.iter().map(|region| shift.of_region(region)));
    facts.functions.push(shift.function(&block.function));
    let inner = &older.functions[part(from.functions + 1, to.functions)];
    facts.functions.extend(inner.iter().map(|function| shift.function(function)));
    facts.classes.extend(older.classes[part(from.classes, to.classes)].iter().map(|class| shift.class(class)));
    facts.loops.extend(older.loops[part(from.loops, to.loops)].iter().map(|entry| shift.of_loop(entry)));
    facts.calls.extend(older.calls[part(from.calls, to.calls)].iter().map(|id| shift.expr(*id)));
    facts.jumps.extend(older.jumps[part(from.jumps, to.jumps)].iter().map(|jump| shift.jump(jump)));
    facts.imports.extend(older.imports[part(from.imports, to.imports)].iter().map(|import| shift.import(import)));
    facts.args.extend(older.args[part(from.args, to.args)].iter().map(|arg| shift.arg(arg)));
    facts.parts.extend(older.parts[part(from.parts, to.parts)].iter().map(|part| shift.part(part)));
    let decorators = &older.decorators[part(from.decorators, to.decorators)];
    facts.decorators.extend(decorators.iter().map(|id| shift.expr(*id)));
    facts.assignments.extend(shift.assignments(older));
    shift.child(&block.child)
}

/// Where a block's facts stood, and where they stand now. All differences wrap around.
struct Shift<'b> {
    block: &'b Block,
    text: u32,
    now: Lengths,
    around: RegionId,
    class: Option<ClassId>,
}

impl<'b> Shift<'b> {
    fn new(facts: &Facts, block: &'b Block, start: u32, around: RegionId) -> Self {
        let class = match facts.region(around).kind {
            RegionKind::Class(class) => Some(class),
            _ => None,
        };
        let text = start.wrapping_sub(block.child.span.start);
        Self { block, text, now: Lengths::of(facts, around), around, class }
    }

    /// A span of the function; what is none, as the name of a lambda, stays what it is.
    fn span(&self, span: Span) -> Span {
        if span == Span::default() || !self.block.child.span.contains(span) {
            return span;
        }
        Span::new(span.start.wrapping_add(self.text), span.end.wrapping_add(self.text))
    }

    fn offset(&self, offset: u32) -> u32 {
        offset.wrapping_add(self.text)
    }

    fn expr(&self, id: ExprId) -> ExprId {
        ExprId(id.0 - self.block.starts.exprs + self.now.exprs)
    }

    /// The region that takes the place of one inside, or of the one around.
    fn region(&self, id: RegionId) -> RegionId {
        match id.0.checked_sub(self.block.starts.regions) {
            Some(inside) => RegionId(inside + self.now.regions),
            None => self.around,
        }
    }

    fn function_id(&self, id: FunctionId) -> FunctionId {
        FunctionId(id.0 - self.block.starts.functions + self.now.functions)
    }

    /// The class that takes the place of one inside, or of the one around.
    fn class_id(&self, id: ClassId) -> Option<ClassId> {
        match id.0.checked_sub(self.block.starts.classes) {
            Some(inside) if id.0 < self.block.ends.classes => Some(ClassId(inside + self.now.classes)),
            _ => self.class,
        }
    }

    fn loop_id(&self, id: LoopId) -> LoopId {
        LoopId(id.0 - self.block.starts.loops + self.now.loops)
    }

    fn args(&self, range: Range) -> Range {
        moved(range, self.block.starts.args, self.now.args)
    }

    fn parts(&self, range: Range) -> Range {
        moved(range, self.block.starts.parts, self.now.parts)
    }

    fn decorators(&self, range: Range) -> Range {
        moved(range, self.block.starts.decorators, self.now.decorators)
    }

    fn of_expr(&self, expr: &Expr) -> Expr {
        Expr {
            span: self.span(expr.span),
            first: self.expr(expr.first),
            region: self.region(expr.region),
            kind: self.kind(expr.kind),
        }
    }

    fn kind(&self, kind: ExprKind) -> ExprKind {
        match kind {
            ExprKind::Member { object, name } => ExprKind::Member { object: self.expr(object), name: self.span(name) },
            ExprKind::Index { object, index } => {
                ExprKind::Index { object: self.expr(object), index: index.map(|id| self.expr(id)) }
            }
            ExprKind::Call { callee, args } => ExprKind::Call { callee: self.expr(callee), args: self.args(args) },
            ExprKind::Text(parts) => ExprKind::Text(self.parts(parts)),
            ExprKind::Template(parts) => ExprKind::Template(self.parts(parts)),
            ExprKind::Add { left, right } => ExprKind::Add { left: self.expr(left), right: self.expr(right) },
            ExprKind::Percent { left, right } => ExprKind::Percent { left: self.expr(left), right: self.expr(right) },
            ExprKind::Either { left, right } => ExprKind::Either { left: self.expr(left), right: self.expr(right) },
            ExprKind::Collection(args) => ExprKind::Collection(self.args(args)),
            ExprKind::Lambda(id) => ExprKind::Lambda(self.function_id(id)),
            ExprKind::Comprehension { inner, element } => {
                ExprKind::Comprehension { inner: self.loop_id(inner), element: self.expr(element) }
            }
            ExprKind::Await(value) => ExprKind::Await(self.expr(value)),
            ExprKind::Cast { type_name, value } => {
                ExprKind::Cast { type_name: self.span(type_name), value: self.expr(value) }
            }
            ExprKind::Test { kind, left, right } => {
                ExprKind::Test { kind, left: left.map(|id| self.expr(id)), right: right.map(|id| self.expr(id)) }
            }
            ExprKind::Name
            | ExprKind::Number
            | ExprKind::Bool(_)
            | ExprKind::Null
            | ExprKind::Arithmetic
            | ExprKind::Opaque => kind,
        }
    }

    fn of_region(&self, region: &Region) -> Region {
        let kind = match region.kind {
            RegionKind::Class(id) => self.class_id(id).map_or(region.kind, RegionKind::Class),
            RegionKind::Function(id) => RegionKind::Function(self.function_id(id)),
            RegionKind::Loop(id) => RegionKind::Loop(self.loop_id(id)),
            RegionKind::Branch { condition, otherwise } => {
                RegionKind::Branch { condition: condition.map(|id| self.expr(id)), otherwise }
            }
            RegionKind::With(args) => RegionKind::With(self.args(args)),
            kind @ (RegionKind::File | RegionKind::Try | RegionKind::Catch | RegionKind::Finally) => kind,
        };
        Region {
            kind,
            parent: self.region(region.parent),
            span: self.span(region.span),
            fork: region.fork.map(|fork| self.offset(fork)),
        }
    }

    fn function(&self, function: &Function) -> Function {
        Function {
            name: function.name.map(|span| self.span(span)),
            params: function.params.iter().map(|param| self.param(param)).collect(),
            decorators: function.decorators.iter().map(|id| self.expr(*id)).collect(),
            region: function.region.map(|id| self.region(id)),
            class: function.class.and_then(|id| self.class_id(id)),
            span: self.span(function.span),
            body: self.span(function.body),
            statements: function.statements,
            value: function.value.map(|id| self.expr(id)),
            passed_to: function.passed_to.map(|id| self.expr(id)),
            returns: function.returns.map(|span| self.span(span)),
            receiver: function.receiver.map(|span| self.span(span)),
        }
    }

    fn param(&self, param: &Param) -> Param {
        Param {
            name: self.span(param.name),
            position: param.position,
            part: self.value_part(param.part),
            type_name: param.type_name.map(|span| self.span(span)),
            default: param.default.map(|id| self.expr(id)),
            decorators: self.decorators(param.decorators),
        }
    }

    fn value_part(&self, part: ValuePart) -> ValuePart {
        match part {
            ValuePart::Member(name) => ValuePart::Member(self.span(name)),
            part @ (ValuePart::Whole | ValuePart::Element | ValuePart::Nested) => part,
        }
    }

    fn class(&self, class: &Class) -> Class {
        Class {
            name: self.span(class.name),
            bases: class.bases.iter().map(|span| self.span(*span)).collect(),
            decorators: class.decorators.iter().map(|id| self.expr(*id)).collect(),
            fields: class.fields.iter().map(|field| self.field(field)).collect(),
            region: class.region.map(|id| self.region(id)),
            span: self.span(class.span),
        }
    }

    fn field(&self, field: &Field) -> Field {
        Field {
            name: self.span(field.name),
            type_name: field.type_name.map(|span| self.span(span)),
            value: field.value.map(|id| self.expr(id)),
            decorators: field.decorators.iter().map(|id| self.expr(*id)).collect(),
        }
    }

    fn of_loop(&self, entry: &Loop) -> Loop {
        Loop {
            bindings: entry.bindings.iter().map(|span| self.span(*span)).collect(),
            type_name: entry.type_name.map(|span| self.span(span)),
            iterable: entry.iterable.map(|id| self.expr(id)),
            keys: entry.keys,
            span: self.span(entry.span),
            region: entry.region.map(|id| self.region(id)),
        }
    }

    /// The assignments of the block. They are sorted by their places when a walk has ended.
    fn assignments(&self, older: &Facts) -> impl Iterator<Item = Assignment> {
        let Span { start, end } = self.block.child.span;
        let first = older.assignments.partition_point(|assignment| assignment.span.start < start);
        let inside = older.assignments[first..].iter().take_while(move |assignment| assignment.span.start < end);
        // In broken code one that is about the block may begin where the block does.
        let inside = inside.filter(move |assignment| assignment.span.end <= end);
        inside.map(|assignment| Assignment {
            target: self.expr(assignment.target),
            value: assignment.value.map(|id| self.expr(id)),
            appends: assignment.appends,
            part: self.value_part(assignment.part),
            type_name: assignment.type_name.map(|span| self.span(span)),
            region: self.region(assignment.region),
            span: self.span(assignment.span),
        })
    }

    fn jump(&self, jump: &Jump) -> Jump {
        Jump {
            kind: jump.kind,
            value: jump.value.map(|id| self.expr(id)),
            region: self.region(jump.region),
            span: self.span(jump.span),
        }
    }

    fn import(&self, import: &Import) -> Import {
        Import { local: self.span(import.local), place: self.span(import.place), ..import.clone() }
    }

    fn arg(&self, arg: &Arg) -> Arg {
        Arg {
            name: arg.name.map(|span| self.span(span)),
            value: self.expr(arg.value),
            spread: arg.spread,
            span: self.span(arg.span),
        }
    }

    fn part(&self, part: &TextPart) -> TextPart {
        match part {
            TextPart::Literal(span) => TextPart::Literal(self.span(*span)),
            TextPart::Hole(id) => TextPart::Hole(self.expr(*id)),
        }
    }

    fn child(&self, child: &Child) -> Child {
        let value = match child.value {
            Value::Expr(id) => Value::Expr(self.expr(id)),
            Value::Function(id) => Value::Function(self.function_id(id)),
            Value::Arg(arg) => Value::Arg(self.arg(&arg)),
            // No other value is noted.
            _ => Value::None,
        };
        Child { role: child.role, field: child.field, span: self.span(child.span), value }
    }
}

/// A range moved with its list. All empty ones are alike, and some have no place.
fn moved(range: Range, from: u32, to: u32) -> Range {
    if range.is_empty() {
        return Range::default();
    }
    Range { start: range.start - from + to, end: range.end - from + to }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::sync::Arc;

    use super::*;
    use crate::syntax::{Document, Language, Parsers, parse};

    /// Seeds for each language, and edits with each.
    const SEEDS: usize = 16;
    const EDITS: usize = 12;
    const PIECES: [&str; 14] =
        ["x", "x", "x", "", "\n", "(", ")", "}", "\"", "@x\n", "class X:\n", "f(a => { }", "😀", "<<~SQL\n"];

    fn below(state: &mut usize, limit: usize) -> usize {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % limit.max(1)
    }

    /// The cases of all rules by language, each a text of some functions.
    fn cases(language: Language) -> Vec<String> {
        let mut folders: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/rules")];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if Language::of_path(&path.to_string_lossy()) == Some(language) {
                    files.push(path);
                }
            }
        }
        files.sort();
        files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }

    /// Edits a text at random; says how many functions were taken over.
    fn edit(text: &str, language: Language, seed: usize, parsers: &mut Parsers) -> usize {
        let mut state = seed;
        let mut document = Document::new(language, text.to_owned());
        let mut kept = 0;
        for _ in 0..EDITS {
            let start = u32::try_from(below(&mut state, document.text().len())).unwrap();
            let end = start + u32::try_from(below(&mut state, 3)).unwrap();
            document.edit(Span::new(start, end), PIECES[below(&mut state, PIECES.len())]);
            let Some(tree) = parse(parsers, &document, &|| false) else { return kept };
            let again = Facts::read(&document, Some(&tree), &|| false);
            let fresh = Document::new(language, document.text().to_owned());
            let fresh = Facts::read(&fresh, Some(&tree), &|| false);
            assert_eq!(again, fresh, "seed {seed}, {}:\n{}", language.name(), document.text());
            kept += document.old_facts(&tree).map_or(0, |(older, untouched)| {
                let spans = again.blocks.0.keys().filter_map(|span| untouched.before(*span));
                spans.filter(|span| older.blocks.0.contains_key(span)).count()
            });
            // Several edits may come before an analysis ends.
            if below(&mut state, 3) > 0 {
                document.keep(tree, Arc::new(again));
            }
        }
        kept
    }

    #[test]
    fn what_is_taken_over_is_what_a_fresh_walk_reads() {
        let mut parsers = Parsers::default();
        for language in Language::ALL.into_iter().filter(|language| language.grammar().is_some()) {
            let texts = cases(language);
            if texts.is_empty() {
                continue;
            }
            let kept: usize =
                (0..SEEDS).map(|seed| edit(&texts[seed * 7 % texts.len()], language, seed, &mut parsers)).sum();
            assert!(kept > SEEDS, "{}: {kept} functions were taken over", language.name());
        }
    }
}
