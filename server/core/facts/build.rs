//! The one walk over a syntax tree: keeps the stacks, opens regions, and hands every finished node to its lowering.

use tree_sitter::{Tree, TreeCursor};

use super::grammar::{Fields, Grammar, Role};
use super::reuse::{Blocks, Lengths, MIN_BYTES, Place, take_over};
use super::{
    Arg, Class, ClassId, Expr, ExprId, ExprKind, Facts, Function, FunctionId, Import, Jump, JumpKind, Loop, LoopId,
    Param, Range, Region, RegionId, RegionKind, TextPart,
};
use crate::syntax::{Span, Untouched};

/// How one language's nodes become facts.
pub(super) trait Lowering {
    /// The tables of the grammar.
    fn grammar(&self) -> &'static Grammar;

    /// Called when a node begins, after its regions were opened. `before` are the finished nodes before it in its parent.
    fn enter(&self, _builder: &mut Builder<'_>, _node: &Frame, _parent: &mut Frame, _before: &[Child]) {}

    /// Turns a finished node and its finished children into a value for its parent.
    fn leave(&self, builder: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value;

    /// Called when the whole tree has been walked.
    fn finish(&self, _builder: &mut Builder<'_>) {}
}

/// A node that has begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) role: Role,
    pub(super) field: u16,
    pub(super) span: Span,
    /// The role of its parent.
    pub(super) parent: Role,
    /// The field of its parent in the parent's own parent.
    pub(super) parent_field: u16,
    /// The first expression inside it.
    first: ExprId,
    /// The region to go back to at its end.
    region: RegionId,
    /// Where its children begin on the stack of finished nodes.
    children: usize,
    /// How many of its children have not begun.
    left: u32,
    /// The function, class or loop that it is.
    pub(super) slot: Option<u32>,
    /// A callee that was put together before the arguments began.
    pub(super) callee: Option<ExprId>,
    /// The lengths of the lists before it, if it is a function that a later walk may take over.
    before: Option<Lengths>,
}

impl Frame {
    /// What its lowering may ask of the nodes around it.
    fn place(&self) -> Place {
        Place { role: self.role, field: self.field, parent: self.parent, parent_field: self.parent_field }
    }
}

impl Place {
    fn of(role: Role, field: u16, parent: Option<&Frame>) -> Self {
        let (parent, parent_field) = parent.map_or((Role::Other, 0), |parent| (parent.role, parent.field));
        Self { role, field, parent, parent_field }
    }
}

/// A finished node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Child {
    pub(super) role: Role,
    pub(super) field: u16,
    pub(super) span: Span,
    pub(super) value: Value,
}

/// What a finished node gives its parent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    None,
    Expr(ExprId),
    Arg(Arg),
    Args(Range),
    Function(FunctionId),
    Class(ClassId),
    /// A decorator or annotation.
    Decorator(ExprId),
    /// A range of the facts' decorators.
    Decorators(Range),
    Param(Param),
    /// A parameter or defaulted target whose names are not told apart yet.
    Binding(Binding),
    /// A declared variable and its value.
    Declarator {
        target: ExprId,
        value: Option<ExprId>,
    },
    /// The number of statements of a block.
    Block(u32),
    /// What the head of a loop says.
    Rounds {
        /// What each round binds: a range of the facts' arguments.
        targets: Range,
        iterable: Option<ExprId>,
        /// Each round binds a key and no element.
        keys: bool,
    },
    /// A block that has a value: that of its last statement.
    Body {
        statements: u32,
        value: Option<ExprId>,
    },
}

/// A pattern with what is declared beside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Binding {
    pub(super) target: ExprId,
    pub(super) type_name: Option<Span>,
    pub(super) default: Option<ExprId>,
    /// A range of the facts' decorators.
    pub(super) decorators: Range,
}

impl Child {
    pub(super) fn expr(&self) -> Option<ExprId> {
        match self.value {
            Value::Expr(id) | Value::Decorator(id) => Some(id),
            Value::Binding(binding) => Some(binding.target),
            Value::Body { value, .. } => value,
            _ => None,
        }
    }
}

/// The first child in a field.
pub(super) fn child(children: &[Child], field: u16) -> Option<&Child> {
    children.iter().find(|c| c.field == field && field != 0)
}

/// The expression of the first child in a field.
pub(super) fn expr_in(children: &[Child], field: u16) -> Option<ExprId> {
    child(children, field)?.expr()
}

/// The facts so far, and what the lowerings need to add to them.
pub(super) struct Builder<'t> {
    pub(super) text: &'t str,
    pub(super) facts: Facts,
    pub(super) fields: Fields,
    /// The region in which new facts stand.
    pub(super) region: RegionId,
    /// Resources of the `with` whose body comes next.
    pub(super) resources: Vec<Arg>,
    /// The regions of the arms of switches, in ascending order.
    cases: Vec<RegionId>,
    /// Texts whose bodies come on later lines, one list per body that is open around the place.
    pub(super) heredocs: Vec<Vec<ExprId>>,
    /// The functions that the next walk may take over.
    blocks: Blocks,
}

/// How often the walk asks whether to stop, in nodes.
const STOP_EVERY: u32 = 4096;

/// Walks a tree. `older` are the facts of an earlier text, if there are any, and what stands as it stood there.
pub(super) fn walk(
    lowering: &dyn Lowering,
    text: &str,
    tree: &Tree,
    older: Option<&(&Facts, Untouched)>,
    stop: &dyn Fn() -> bool,
) -> Facts {
    let grammar = lowering.grammar();
    let mut builder = Builder::new(text, grammar.fields);
    if let Some((older, _)) = older {
        // Most texts are about as long as they were.
        builder.facts.exprs.reserve(older.exprs.len() + 64);
        builder.facts.args.reserve(older.args.len() + 64);
    }
    let mut cursor = tree.walk();
    let mut frames: Vec<Frame> = Vec::with_capacity(64);
    let mut finished: Vec<Child> = Vec::with_capacity(256);
    let mut countdown = STOP_EVERY;
    loop {
        countdown -= 1;
        if countdown == 0 {
            if stop() {
                break;
            }
            countdown = STOP_EVERY;
        }
        let node = cursor.node();
        let role = grammar.role(node.kind_id());
        if role == Role::Comment {
            // Nothing inside is of interest.
        } else {
            let span = Span::new(offset(node.start_byte()), offset(node.end_byte()));
            let field = cursor.field_id().map_or(0, std::num::NonZero::get);
            if matches!(role, Role::Leaf | Role::TypeDeclaration) {
                if role == Role::TypeDeclaration {
                    builder.facts.types.push(span);
                }
                finished.push(Child { role, field, span, value: Value::None });
                if !advance(lowering, &mut builder, &mut cursor, &mut frames, &mut finished) {
                    break;
                }
                continue;
            }
            let place = Place::of(role, field, frames.last());
            let begins = builder.begins_block(role, span, finished.last());
            let before = begins.then(|| Lengths::of(&builder.facts, builder.region));
            if let (Some(lengths), Some((older, untouched))) = (before, older)
                && let Some(block) = untouched.before(span).and_then(|span| older.blocks.of(span, place))
            {
                let child = take_over(&mut builder.facts, older, block, span.start, builder.region);
                builder.blocks.note(&builder.facts, place, builder.region, child, lengths);
                finished.push(child);
                if !advance(lowering, &mut builder, &mut cursor, &mut frames, &mut finished) {
                    break;
                }
                continue;
            }
            let condition = match frames.last() {
                Some(parent) if parent.role == Role::If => {
                    expr_in(&finished[parent.children..], builder.fields.condition)
                }
                _ => None,
            };
            let mut frame = builder.open(&frames, role, field, span, finished.len(), condition);
            frame.before = before;
            frame.left = node.child_count();
            if role == Role::Guarded && ends_in_handler(grammar, &mut cursor) {
                frame.slot = Some(builder.open_region(RegionKind::Try, span).0);
            }
            frames.push(frame);
            if let [.., parent, frame] = frames.as_mut_slice() {
                lowering.enter(&mut builder, frame, parent, &finished[parent.children..]);
            }
            if begins_child(&mut frames, || cursor.goto_first_child()) {
                continue;
            }
            close(lowering, &mut builder, &mut frames, &mut finished);
        }
        if !advance(lowering, &mut builder, &mut cursor, &mut frames, &mut finished) {
            break;
        }
    }
    lowering.finish(&mut builder);
    builder.close_file();
    builder.facts
}

/// Whether the children of the cursor's node end in a handler of what stands before it. The cursor comes back.
fn ends_in_handler(grammar: &Grammar, cursor: &mut TreeCursor<'_>) -> bool {
    if !cursor.goto_last_child() {
        return false;
    }
    let found = loop {
        let node = cursor.node();
        match grammar.role(node.kind_id()) {
            Role::Catch | Role::Finally => break true,
            // `else`, texts and the closing keyword stand behind the handlers.
            Role::Sequence | Role::HeredocBody | Role::Comment | Role::Token => {}
            _ if node.is_named() => break false,
            _ => {}
        }
        if !cursor.goto_previous_sibling() {
            break false;
        }
    };
    cursor.goto_parent();
    found
}

/// Goes to the next node that has not begun, closing those that end before it. False at the end of the tree. A cursor
/// that looks in vain for a sibling climbs out of all the hidden nodes around it, so children are counted instead.
fn advance(
    lowering: &dyn Lowering,
    builder: &mut Builder<'_>,
    cursor: &mut TreeCursor<'_>,
    frames: &mut Vec<Frame>,
    finished: &mut Vec<Child>,
) -> bool {
    while !begins_child(frames, || cursor.goto_next_sibling()) {
        if !cursor.goto_parent() {
            return false;
        }
        close(lowering, builder, frames, finished);
    }
    true
}

/// Lets a cursor go to the next child of the innermost node that has begun, if one is left.
fn begins_child(frames: &mut [Frame], go: impl FnOnce() -> bool) -> bool {
    match frames.last_mut() {
        Some(parent) if parent.left > 0 => {
            parent.left -= 1;
            go()
        }
        _ => false,
    }
}

fn close(lowering: &dyn Lowering, builder: &mut Builder<'_>, frames: &mut Vec<Frame>, finished: &mut Vec<Child>) {
    let Some(frame) = frames.pop() else { return };
    let next = builder.next_expr();
    let value = lowering.leave(builder, &frame, &finished[frame.children..]);
    finished.truncate(frame.children);
    builder.region = frame.region;
    // The range of an expression that is the whole node begins where the node began; what is passed on keeps its own.
    if let Value::Expr(id) = value
        && id >= next
    {
        let expr = &mut builder.facts.exprs[id.index()];
        if expr.span == frame.span {
            expr.first = expr.first.min(frame.first);
        }
    }
    let child = Child { role: frame.role, field: frame.field, span: frame.span, value };
    if let Some(starts) = frame.before.filter(|_| builder.stands_alone()) {
        builder.blocks.note(&builder.facts, frame.place(), frame.region, child, starts);
    }
    finished.push(child);
}

/// The switch around an arm that begins. Most grammars have a body between the two.
fn switch_around(frames: &[Frame], text: &str) -> Option<Span> {
    let (last, outer) = frames.split_last()?;
    let is_body = last.span.of(text).starts_with(['{', ':']);
    Some(outer.last().filter(|_| is_body).unwrap_or(last).span)
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl<'t> Builder<'t> {
    fn new(text: &'t str, fields: Fields) -> Self {
        let mut facts = Facts::default();
        let span = Span::new(0, offset(text.len()));
        facts.regions.push(Region { kind: RegionKind::File, parent: RegionId(0), span, fork: None });
        Self {
            text,
            facts,
            fields,
            region: RegionId(0),
            resources: Vec::new(),
            cases: Vec::new(),
            heredocs: vec![Vec::new()],
            blocks: Blocks::default(),
        }
    }

    /// Notes that a node begins, and opens the region that it or its parent's field makes.
    /// `condition` is what the node's parent tests, as far as it is known.
    fn open(
        &mut self,
        frames: &[Frame],
        role: Role,
        field: u16,
        span: Span,
        children: usize,
        condition: Option<ExprId>,
    ) -> Frame {
        let (parent, parent_field, parent_slot) =
            frames.last().map_or((Role::Other, 0, None), |f| (f.role, f.field, f.slot));
        let handles = matches!(role, Role::Catch | Role::Finally);
        if handles && parent == Role::Guarded && parent_slot == Some(self.region.0) {
            self.end_guarded(span);
        }
        let mut frame = Frame {
            role,
            field,
            span,
            parent,
            parent_field,
            first: self.next_expr(),
            region: self.region,
            children,
            left: 0,
            slot: None,
            callee: None,
            before: None,
        };
        let f = self.fields;
        match (parent, role) {
            (Role::ForEach | Role::For | Role::While, _) if field == f.body && field != 0 => {
                let id = LoopId(parent_slot.unwrap_or_default());
                let region = self.open_region(RegionKind::Loop(id), span);
                self.facts.loops[id.index()].region = Some(region);
            }
            (Role::If, _) if field != 0 && (field == f.consequence || field == f.alternative) => {
                let otherwise = field == f.alternative;
                let fork = frames.last().map_or(span, |frame| frame.span);
                self.open_arm(RegionKind::Branch { condition, otherwise }, span, fork);
            }
            (Role::Try, _) if field == f.body && field != 0 => {
                self.open_region(RegionKind::Try, span);
            }
            (Role::With, _) if field == f.body && field != 0 => {
                let resources = std::mem::take(&mut self.resources);
                let range = self.add_args(&resources);
                self.open_region(RegionKind::With(range), span);
            }
            _ => {}
        }
        match role {
            Role::Function | Role::Lambda | Role::MethodReference => {
                let id = FunctionId(offset(self.facts.functions.len()));
                let class = if role == Role::Function { self.class_here() } else { None };
                self.facts.functions.push(Function { span, class, ..Function::default() });
                let region = self.open_region(RegionKind::Function(id), span);
                self.facts.functions[id.index()].region = Some(region);
                frame.slot = Some(id.0);
            }
            Role::Class | Role::ClassExpression => {
                frame.slot = Some(self.open_class(span).0);
            }
            Role::ForEach | Role::For | Role::While | Role::Comprehension => {
                let id = LoopId(offset(self.facts.loops.len()));
                self.facts.loops.push(Loop { span, ..Loop::default() });
                if role == Role::Comprehension {
                    let region = self.open_region(RegionKind::Loop(id), span);
                    self.facts.loops[id.index()].region = Some(region);
                }
                frame.slot = Some(id.0);
            }
            Role::Case | Role::DefaultCase => {
                let otherwise = role == Role::DefaultCase;
                let fork = switch_around(frames, self.text).unwrap_or(span);
                let region = self.open_arm(RegionKind::Branch { condition: None, otherwise }, span, fork);
                self.cases.push(region);
            }
            Role::Catch => {
                self.open_region(RegionKind::Catch, span);
            }
            Role::Finally => {
                self.open_region(RegionKind::Finally, span);
            }
            _ => {}
        }
        frame
    }

    /// Begins a class whose code is `span`, and its region.
    pub(super) fn open_class(&mut self, span: Span) -> ClassId {
        let id = ClassId(offset(self.facts.classes.len()));
        self.facts.classes.push(Class { span, ..Class::default() });
        let region = self.open_region(RegionKind::Class(id), span);
        self.facts.classes[id.index()].region = Some(region);
        id
    }

    pub(super) fn open_region(&mut self, kind: RegionKind, span: Span) -> RegionId {
        let id = RegionId(offset(self.facts.regions.len()));
        self.facts.regions.push(Region { kind, parent: self.region, span, fork: None });
        self.region = id;
        id
    }

    /// Begins one of the arms of the statement `fork`.
    pub(super) fn open_arm(&mut self, kind: RegionKind, span: Span, fork: Span) -> RegionId {
        let id = self.open_region(kind, span);
        self.facts.regions[id.index()].fork = Some(fork.start);
        id
    }

    /// Ends the region that handlers guard before the first of them.
    fn end_guarded(&mut self, handler: Span) {
        let guarded = &mut self.facts.regions[self.region.index()];
        guarded.span.end = handler.start;
        self.region = guarded.parent;
    }

    /// Whether a node that begins may be a function, alone or with its decorators, that a later walk takes over: it is long
    /// enough, no decorator before it is its own, and it stands in the file or in a class.
    fn begins_block(&self, role: Role, span: Span, last: Option<&Child>) -> bool {
        let in_loop_or_function = || {
            let mut around = self.facts.around(self.region).map(|region| self.facts.region(region).kind);
            around.any(|kind| !matches!(kind, RegionKind::File | RegionKind::Class(_)))
        };
        matches!(role, Role::Function | Role::Lambda | Role::Decorated)
            && span.end - span.start >= MIN_BYTES
            && last.is_none_or(|last| last.role != Role::Decorator)
            && self.stands_alone()
            && !in_loop_or_function()
    }

    /// Whether nothing that began before waits for what comes now.
    fn stands_alone(&self) -> bool {
        self.resources.is_empty() && self.heredocs.iter().all(Vec::is_empty)
    }

    fn close_file(&mut self) {
        self.facts.blocks = std::mem::take(&mut self.blocks);
        self.facts.assignments.sort_by_key(|a| (a.span.start, a.span.end));
    }

    fn next_expr(&self) -> ExprId {
        ExprId(offset(self.facts.exprs.len()))
    }

    /// Adds an expression; its range is the expression alone until its node is closed.
    pub(super) fn add(&mut self, span: Span, kind: ExprKind) -> ExprId {
        let id = self.next_expr();
        self.facts.exprs.push(Expr { span, first: id, region: self.region, kind });
        if matches!(kind, ExprKind::Call { .. }) {
            self.facts.calls.push(id);
        }
        id
    }

    /// Adds the expression that a node is: its range is all that is inside the node.
    pub(super) fn add_node(&mut self, node: &Frame, kind: ExprKind) -> ExprId {
        let id = self.add(node.span, kind);
        self.facts.exprs[id.index()].first = node.first;
        id
    }

    /// Adds an expression whose range begins with that of another one.
    pub(super) fn add_behind(&mut self, span: Span, kind: ExprKind, first: ExprId) -> ExprId {
        let id = self.add(span, kind);
        self.facts.exprs[id.index()].first = self.facts.expr(first).first;
        id
    }

    pub(super) fn add_args(&mut self, args: &[Arg]) -> Range {
        let start = offset(self.facts.args.len());
        self.facts.args.extend_from_slice(args);
        Range { start, end: offset(self.facts.args.len()) }
    }

    pub(super) fn add_parts(&mut self, parts: impl IntoIterator<Item = TextPart>) -> Range {
        let start = offset(self.facts.parts.len());
        self.facts.parts.extend(parts);
        Range { start, end: offset(self.facts.parts.len()) }
    }

    pub(super) fn add_decorators(&mut self, found: impl IntoIterator<Item = ExprId>) -> Range {
        let start = offset(self.facts.decorators.len());
        self.facts.decorators.extend(found);
        Range { start, end: offset(self.facts.decorators.len()) }
    }

    pub(super) fn import(&mut self, local: Span, path: String) {
        self.import_module(local, path, String::new());
    }

    /// Notes an import whose module is called otherwise than its path begins.
    pub(super) fn import_module(&mut self, local: Span, path: String, module: String) {
        self.facts.imports.push(Import { local, place: local, path, module });
    }

    /// Notes an import that runs a module and binds nothing; `place` is the module between its quotes.
    pub(super) fn import_unbound(&mut self, place: Span, path: String, module: String) {
        let local = Span::new(place.end, place.end);
        self.facts.imports.push(Import { local, place, path, module });
    }

    pub(super) fn jump(&mut self, kind: JumpKind, value: Option<ExprId>, span: Span) {
        self.facts.jumps.push(Jump { kind, value, region: self.region, span });
    }

    /// Whether a `break` here leaves a loop; it may leave an arm of a switch.
    pub(super) fn leaves_loop(&self) -> bool {
        let mut around = self.facts.around(self.region);
        let is_case = |region: &RegionId| self.cases.binary_search(region).is_ok();
        let left = around.find(|r| is_case(r) || matches!(self.facts.region(*r).kind, RegionKind::Loop(_)));
        left.is_some_and(|region| !is_case(&region))
    }

    /// The class whose body is the current region.
    pub(super) fn class_here(&self) -> Option<ClassId> {
        match self.facts.region(self.region).kind {
            RegionKind::Class(class) => Some(class),
            _ => None,
        }
    }

    /// What most languages share: an expression with something inside that has no meaning of its own.
    pub(super) fn opaque(&mut self, node: &Frame, children: &[Child]) -> Value {
        if children.iter().any(|c| c.expr().is_some() || matches!(c.value, Value::Args(_) | Value::Arg(_))) {
            return Value::Expr(self.add(node.span, ExprKind::Opaque));
        }
        Value::None
    }

    /// A call of `callee` with the arguments among the children.
    pub(super) fn call(&mut self, node: &Frame, callee: ExprId, children: &[Child]) -> Value {
        let args = children
            .iter()
            .find_map(|c| match c.value {
                Value::Args(range) => Some(range),
                _ => None,
            })
            .unwrap_or_default();
        Value::Expr(self.add_call(node, callee, args))
    }

    /// Adds the call that a node is; lambdas among the arguments learn where they go.
    pub(super) fn add_call(&mut self, node: &Frame, callee: ExprId, args: Range) -> ExprId {
        let id = self.add_behind(node.span, ExprKind::Call { callee, args }, callee);
        for at in args.start..args.end {
            if let ExprKind::Lambda(function) = self.facts.expr(self.facts.args[at as usize].value).kind {
                self.facts.functions[function.index()].passed_to = Some(id);
            }
        }
        id
    }

    /// Lets an expression begin where one inside it begins, in the text and in the list.
    pub(super) fn begin_with(&mut self, id: ExprId, inner: ExprId) {
        let Expr { span, first, .. } = *self.facts.expr(inner);
        let expr = &mut self.facts.exprs[id.index()];
        expr.span.start = span.start;
        expr.first = first;
    }

    /// The arguments among the children of an argument list, or the entries of a collection.
    pub(super) fn collect_args(&mut self, children: &[Child]) -> Range {
        let start = offset(self.facts.args.len());
        self.facts.args.extend(children.iter().filter_map(as_arg));
        Range { start, end: offset(self.facts.args.len()) }
    }

    /// The loop of a node whose bindings and iterable are known now.
    pub(super) fn finish_loop(&mut self, node: &Frame, target: Option<ExprId>, iterable: Option<ExprId>) {
        let bindings = target.map_or_else(Vec::new, |id| self.names_in(id));
        let Some(slot) = node.slot else { return };
        let entry = &mut self.facts.loops[slot as usize];
        entry.bindings = bindings;
        entry.iterable = iterable;
    }

    /// Before the body of `for (i = 0; ...)` begins: what its first part assigns are the names of the loop.
    pub(super) fn bind_counters(&mut self, node: &Frame, before: &[Child], first_part: u16) {
        let (Some(slot), Some(first)) = (node.slot, child(before, first_part)) else { return };
        let assigned = self.facts.assignments.iter().rev().take_while(|a| a.span.start >= first.span.start);
        let mut names: Vec<Span> = assigned
            .filter(|a| first.span.contains(a.span))
            .map(|a| self.facts.expr(a.target))
            .filter(|target| matches!(target.kind, ExprKind::Name))
            .map(|target| target.span)
            .collect();
        names.reverse();
        self.facts.loops[slot as usize].bindings = names;
    }

    /// The function or class that a frame opened.
    pub(super) fn function_mut(&mut self, node: &Frame) -> &mut Function {
        &mut self.facts.functions[node.slot.unwrap_or_default() as usize]
    }

    pub(super) fn class_mut(&mut self, node: &Frame) -> &mut Class {
        &mut self.facts.classes[node.slot.unwrap_or_default() as usize]
    }
}

/// A child as an argument without a name.
pub(super) fn as_arg(child: &Child) -> Option<Arg> {
    match child.value {
        Value::Arg(arg) => Some(arg),
        Value::Expr(_) | Value::Binding(_) => {
            let spread = child.role == Role::Spread;
            child.expr().map(|value| Arg { name: None, value, spread, span: child.span })
        }
        _ => None,
    }
}
