//! Python: from the nodes of tree-sitter-python to facts.

use std::sync::LazyLock;

use super::build::{Builder, Child, Frame, Lowering, Value, as_arg, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{Arg, ExprId, ExprKind, Field, JumpKind, Param, TestKind, TextPart};
use crate::syntax::Span;

pub(super) struct Python;

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| {
    Grammar::new(
        &tree_sitter_python::LANGUAGE.into(),
        &[
            ("comment", Role::Comment),
            ("module", Role::Block),
            ("block", Role::Block),
            ("expression_statement", Role::Statement),
            ("parenthesized_expression", Role::Transparent),
            ("identifier", Role::Name),
            ("attribute", Role::Member),
            ("subscript", Role::Index),
            ("call", Role::Call),
            ("argument_list", Role::Arguments),
            ("keyword_argument", Role::NamedArgument),
            ("string", Role::Text),
            ("string_content", Role::TextPiece),
            ("interpolation", Role::Hole),
            ("concatenated_string", Role::TextJoin),
            ("integer", Role::Number),
            ("float", Role::Number),
            ("true", Role::True),
            ("false", Role::False),
            ("none", Role::Null),
            ("binary_operator", Role::Binary),
            ("+", Role::Token),
            ("%", Role::Token),
            ("+=", Role::Token),
            ("boolean_operator", Role::Conditional),
            ("conditional_expression", Role::Conditional),
            ("comparison_operator", Role::Test),
            ("not_operator", Role::Test),
            ("list", Role::List),
            ("tuple", Role::List),
            ("set", Role::List),
            ("expression_list", Role::List),
            ("pattern_list", Role::List),
            ("tuple_pattern", Role::List),
            ("list_pattern", Role::List),
            ("dictionary", Role::Map),
            ("pair", Role::Pair),
            ("list_splat", Role::Spread),
            ("dictionary_splat", Role::Spread),
            ("lambda", Role::Lambda),
            ("function_definition", Role::Function),
            ("parameters", Role::Parameters),
            ("lambda_parameters", Role::Parameters),
            ("typed_parameter", Role::Parameter),
            ("default_parameter", Role::Parameter),
            ("typed_default_parameter", Role::Parameter),
            ("decorated_definition", Role::Decorated),
            ("decorator", Role::Decorator),
            ("class_definition", Role::Class),
            ("assignment", Role::Assignment),
            ("augmented_assignment", Role::AugmentedAssignment),
            ("named_expression", Role::Assignment),
            ("for_statement", Role::ForEach),
            ("while_statement", Role::While),
            ("list_comprehension", Role::Comprehension),
            ("set_comprehension", Role::Comprehension),
            ("dictionary_comprehension", Role::Comprehension),
            ("generator_expression", Role::Comprehension),
            ("for_in_clause", Role::ForClause),
            ("if_statement", Role::If),
            ("elif_clause", Role::If),
            ("else_clause", Role::Statement),
            ("case_clause", Role::If),
            ("try_statement", Role::Try),
            ("except_clause", Role::Catch),
            ("finally_clause", Role::Finally),
            ("with_statement", Role::With),
            ("with_clause", Role::Statement),
            ("with_item", Role::WithItem),
            ("as_pattern", Role::Alias),
            ("as_pattern_target", Role::Transparent),
            ("return_statement", Role::Return),
            ("yield", Role::Yield),
            ("raise_statement", Role::Throw),
            ("break_statement", Role::Break),
            ("continue_statement", Role::Continue),
            ("await", Role::Await),
            ("import_statement", Role::Import),
            ("import_from_statement", Role::ImportFrom),
            ("dotted_name", Role::Word),
            ("aliased_import", Role::Alias),
            ("type", Role::Type),
        ],
    )
});

impl Lowering for Python {
    fn grammar(&self) -> &'static Grammar {
        &GRAMMAR
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        let f = b.fields;
        match node.role {
            Role::Statement | Role::Word | Role::Token | Role::TextPiece | Role::Hole => leave_piece(node, children),
            Role::Block => Value::Block(u32::try_from(children.len()).unwrap_or(u32::MAX)),
            Role::Transparent | Role::Type => children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr),
            Role::Name => Value::Expr(b.add(node.span, ExprKind::Name)),
            Role::Member => match (expr_in(children, f.object), child(children, f.attribute)) {
                (Some(object), Some(name)) => {
                    let kind = ExprKind::Member { object, name: name.span };
                    Value::Expr(b.add(node.span, kind))
                }
                _ => b.opaque(node, children),
            },
            Role::Index => match expr_in(children, f.value) {
                Some(object) => {
                    let index = expr_in(children, f.subscript);
                    Value::Expr(b.add(node.span, ExprKind::Index { object, index }))
                }
                None => b.opaque(node, children),
            },
            Role::Call => match expr_in(children, f.function) {
                Some(callee) => call(b, node, callee, children),
                None => b.opaque(node, children),
            },
            Role::Arguments => Value::Args(b.collect_args(children)),
            Role::NamedArgument => named(node, child(children, f.name), expr_in(children, f.value)),
            Role::Pair => pair(b, node, children),
            Role::Spread => children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr),
            Role::Text => text(b, node, children),
            Role::TextJoin => join(b, node, children),
            Role::Number => Value::Expr(b.add(node.span, ExprKind::Number)),
            Role::True | Role::False => Value::Expr(b.add(node.span, ExprKind::Bool(node.role == Role::True))),
            Role::Null => Value::Expr(b.add(node.span, ExprKind::Null)),
            Role::Binary => binary(b, node, children),
            Role::Conditional => either(b, node, children),
            Role::Test => test(b, node, children),
            Role::List | Role::Map => {
                let entries = b.collect_args(children);
                Value::Expr(b.add(node.span, ExprKind::Collection(entries)))
            }
            Role::Await => match children.iter().find_map(Child::expr) {
                Some(value) => Value::Expr(b.add(node.span, ExprKind::Await(value))),
                None => Value::None,
            },
            Role::Lambda => lambda(b, node, children),
            Role::Function => function(b, node, children),
            Role::Parameters => parameters(b, node, children),
            Role::Parameter => parameter(children, f),
            Role::Decorator => children.iter().find_map(Child::expr).map_or(Value::None, Value::Decorator),
            Role::Decorated => decorated(b, children),
            Role::Class => class(b, node, children),
            Role::Assignment => assignment(b, node, children),
            Role::AugmentedAssignment => {
                let appends = child(children, f.operator).is_some_and(|op| op.span.of(b.text) == "+=");
                match expr_in(children, f.left) {
                    Some(target) if appends => b.assign(target, expr_in(children, f.right), None, true, node.span),
                    Some(target) => _ = b.update(target, node),
                    None => {}
                }
                Value::None
            }
            Role::ForEach => {
                b.finish_loop(node, expr_in(children, f.left), expr_in(children, f.right));
                Value::None
            }
            Role::Comprehension => comprehension(b, node, children),
            Role::ForClause => {
                // The clause's own parts wait on the builder's comprehension: see `comprehension`.
                let target = expr_in(children, f.left);
                let iterable = expr_in(children, f.right);
                match (target, iterable) {
                    (Some(target), Some(value)) => {
                        let span = b.facts.expr(target).span;
                        Value::Arg(Arg { name: Some(span), value, spread: false, span: node.span })
                    }
                    _ => Value::None,
                }
            }
            Role::WithItem => {
                let value = children.iter().find_map(Child::expr);
                if let Some(value) = value {
                    b.resources.push(Arg { name: None, value, spread: false, span: node.span });
                }
                Value::None
            }
            Role::Alias => alias(b, node, children),
            Role::Return => jump(b, JumpKind::Return, node, children),
            Role::Yield => {
                let value = jump(b, JumpKind::Yield, node, children);
                if matches!(value, Value::None) { b.opaque(node, children) } else { value }
            }
            Role::Throw => jump(b, JumpKind::Throw, node, children),
            Role::Break => jump(b, JumpKind::Break, node, children),
            Role::Continue => jump(b, JumpKind::Continue, node, children),
            Role::Import => {
                import(b, children);
                Value::None
            }
            Role::ImportFrom => {
                import_from(b, children);
                Value::None
            }
            Role::If | Role::While | Role::Try | Role::Catch | Role::Finally | Role::With => Value::None,
            _ => b.opaque(node, children),
        }
    }
}

fn leave_piece(node: &Frame, children: &[Child]) -> Value {
    match (node.role, children.iter().find_map(Child::expr)) {
        (Role::Hole, Some(value)) => Value::Expr(value),
        _ => Value::None,
    }
}

fn call(b: &mut Builder<'_>, node: &Frame, callee: ExprId, children: &[Child]) -> Value {
    // `f(x for x in xs)`: the generator stands where the argument list would.
    let only = children.last().filter(|c| c.role == Role::Comprehension).and_then(as_arg);
    if let Some(arg) = only {
        let args = b.add_args(&[arg]);
        return Value::Expr(b.add(node.span, ExprKind::Call { callee, args }));
    }
    b.call(node, callee, children)
}

fn named(node: &Frame, name: Option<&Child>, value: Option<ExprId>) -> Value {
    match value {
        Some(value) => Value::Arg(Arg { name: name.map(|n| n.span), value, spread: false, span: node.span }),
        None => Value::None,
    }
}

fn pair(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let key = expr_in(children, b.fields.key).map(|key| match b.facts.expr(key).kind {
        ExprKind::Text(parts) => match b.facts.parts(parts) {
            [TextPart::Literal(span)] => *span,
            _ => b.facts.expr(key).span,
        },
        _ => b.facts.expr(key).span,
    });
    match expr_in(children, b.fields.value) {
        Some(value) => Value::Arg(Arg { name: key, value, spread: false, span: node.span }),
        None => Value::None,
    }
}

fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let parts = b.add_parts(children.iter().filter_map(|c| match (c.role, c.value) {
        (Role::TextPiece, _) => Some(TextPart::Literal(c.span)),
        (Role::Hole, Value::Expr(value)) => Some(TextPart::Hole(value)),
        _ => None,
    }));
    Value::Expr(b.add(node.span, ExprKind::Text(parts)))
}

/// `"a" "b"` is one string.
fn join(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut all = Vec::new();
    for id in children.iter().filter_map(Child::expr) {
        if let ExprKind::Text(range) = b.facts.expr(id).kind {
            all.extend_from_slice(b.facts.parts(range));
        }
    }
    let parts = b.add_parts(all);
    Value::Expr(b.add(node.span, ExprKind::Text(parts)))
}

fn binary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(left), Some(right)) = (expr_in(children, f.left), expr_in(children, f.right)) else {
        return b.opaque(node, children);
    };
    let kind = match child(children, f.operator).map(|op| op.span.of(b.text)) {
        Some("+") => ExprKind::Add { left, right },
        Some("%") => ExprKind::Percent { left, right },
        _ => ExprKind::Arithmetic,
    };
    Value::Expr(b.add(node.span, kind))
}

/// `a in b`, `not a`. A chain of comparisons is a test of another kind.
fn test(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let operands: Vec<ExprId> = children.iter().filter_map(Child::expr).collect();
    let (left, right) = (operands.first().copied(), operands.get(1).copied());
    let between = match (left, right) {
        (Some(left), Some(right)) => Span::new(b.facts.expr(left).span.end, b.facts.expr(right).span.start)
            .of(b.text)
            .trim_matches(['(', ')', ' ']),
        _ => "",
    };
    let kind = match (operands.len(), between) {
        (1, _) => TestKind::Not,
        (2, "==" | "is") => TestKind::Equal,
        (2, "!=" | "is not") => TestKind::NotEqual,
        (2, "in") => TestKind::In,
        (2, "not in") => TestKind::NotIn,
        _ => TestKind::Other,
    };
    Value::Expr(b.add(node.span, ExprKind::Test { kind, left, right }))
}

/// `a or b`, and `a if c else b`, whose condition stands in the middle.
fn either(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let exprs: Vec<ExprId> = children.iter().filter_map(Child::expr).collect();
    match (exprs.first(), exprs.last()) {
        (Some(&left), Some(&right)) if left != right => Value::Expr(b.add(node.span, ExprKind::Either { left, right })),
        _ => b.opaque(node, children),
    }
}

fn lambda(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let body = child(children, f.body).copied();
    let function = b.function_mut(node);
    function.body = body.map_or(node.span, |c| c.span);
    function.value = body.and_then(|c| c.expr());
    let id = super::FunctionId(node.slot.unwrap_or_default());
    Value::Expr(b.add(node.span, ExprKind::Lambda(id)))
}

fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let name = child(children, f.name).map(|c| c.span);
    let returns = child(children, f.return_type).map(|c| c.span);
    let body = child(children, f.body).copied();
    let function = b.function_mut(node);
    function.name = name;
    function.returns = returns;
    function.body = body.map_or(node.span, |c| c.span);
    function.statements = match body.map(|c| c.value) {
        Some(Value::Block(count)) => count,
        _ => 0,
    };
    Value::Function(super::FunctionId(node.slot.unwrap_or_default()))
}

/// Parameters belong to the function that is open around them.
fn parameters(b: &mut Builder<'_>, _node: &Frame, children: &[Child]) -> Value {
    let mut params: Vec<Param> = children
        .iter()
        .filter_map(|c| match c.value {
            Value::Param(param) => Some(param),
            Value::Expr(id) => {
                let name = *b.names_in(id).first()?;
                Some(Param { name, ..Param::default() })
            }
            _ => None,
        })
        .collect();
    for (position, param) in (0..).zip(&mut params) {
        param.position = position;
    }
    if let Some(function) = b.facts.function_around(b.region) {
        b.facts.functions[function.index()].params = params;
    }
    Value::None
}

fn parameter(children: &[Child], f: super::grammar::Fields) -> Value {
    let named = child(children, f.name).or_else(|| children.iter().find(|c| c.role == Role::Name));
    // `*args: int` has its name inside a splat.
    let Some(name) = named.or_else(|| children.first()) else { return Value::None };
    Value::Param(Param {
        name: name.span,
        type_name: child(children, f.type_).map(|c| c.span),
        default: expr_in(children, f.value),
        ..Param::default()
    })
}

fn decorated(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let decorators: Vec<ExprId> =
        children.iter().filter(|c| c.role == Role::Decorator).filter_map(Child::expr).collect();
    let Some(definition) = child(children, b.fields.definition) else { return Value::None };
    match definition.value {
        Value::Function(id) => b.facts.functions[id.index()].decorators = decorators,
        Value::Class(id) => b.facts.classes[id.index()].decorators = decorators,
        _ => {}
    }
    definition.value
}

fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let name = child(children, f.name).map_or(Span::default(), |c| c.span);
    let bases: Vec<Span> = match child(children, f.superclasses).map(|c| c.value) {
        Some(Value::Args(range)) => {
            b.facts.args(range).iter().filter(|arg| arg.name.is_none()).map(|arg| arg.span).collect()
        }
        _ => Vec::new(),
    };
    let region = b.class_mut(node).region;
    let mut fields = Vec::new();
    for assignment in &b.facts.assignments {
        let target = b.facts.expr(assignment.target);
        if Some(assignment.region) == region && matches!(target.kind, ExprKind::Name) && !assignment.appends {
            let (name, type_name, value) = (target.span, assignment.type_name, assignment.value);
            fields.push(Field { name, type_name, value, decorators: Vec::new() });
        }
    }
    let class = b.class_mut(node);
    class.name = name;
    class.bases = bases;
    class.fields = fields;
    Value::Class(super::ClassId(node.slot.unwrap_or_default()))
}

fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let target = expr_in(children, f.left).or_else(|| expr_in(children, f.name));
    let value = expr_in(children, f.right).or_else(|| expr_in(children, f.value));
    let type_name = child(children, f.type_).map(|c| c.span);
    if let Some(target) = target {
        b.assign(target, value, type_name, false, node.span);
    }
    // `a = b = c` and `f(x := y)` have the value of the assignment.
    value.map_or(Value::None, Value::Expr)
}

/// `[element for a in b for c in d if e]`. The comprehension's own loop is its last clause; each further clause becomes
/// a loop over the same region.
fn comprehension(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let clauses: Vec<Arg> = children
        .iter()
        .filter(|c| c.role == Role::ForClause)
        .filter_map(|c| match c.value {
            Value::Arg(arg) => Some(arg),
            _ => None,
        })
        .collect();
    let first = node.slot.unwrap_or_default();
    let region = b.facts.loops[first as usize].region;
    for (at, clause) in clauses.iter().enumerate() {
        let bindings = bindings_of(b, node, clause.name.unwrap_or_default());
        let entry =
            super::Loop { bindings, iterable: Some(clause.value), span: node.span, region, ..super::Loop::default() };
        if at == 0 {
            b.facts.loops[first as usize] = entry;
        } else {
            b.facts.loops.push(entry);
        }
    }
    let body = child(children, b.fields.body);
    let element = body.and_then(|c| match c.value {
        Value::Arg(arg) => Some(arg.value),
        _ => c.expr(),
    });
    match element {
        Some(element) => {
            let inner = super::LoopId(first);
            Value::Expr(b.add(node.span, ExprKind::Comprehension { inner, element }))
        }
        None => b.opaque(node, children),
    }
}

/// The names in the part of a comprehension that binds them.
fn bindings_of(b: &Builder<'_>, node: &Frame, target: Span) -> Vec<Span> {
    let inside = |expr: &&super::Expr| matches!(expr.kind, ExprKind::Name) && target.contains(expr.span);
    let recent = b.facts.exprs.iter().rev().take_while(|expr| expr.span.start >= node.span.start);
    let mut names: Vec<Span> = recent.filter(inside).map(|expr| expr.span).collect();
    names.reverse();
    names
}

/// `value as name` in a `with` item, and `name as alias` in an import.
fn alias(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let (Some(value), Some(target)) = (children.first(), child(children, b.fields.alias)) else {
        return Value::None;
    };
    match (value.value, target.value) {
        (Value::Expr(value), Value::Expr(target)) if node.parent == Role::WithItem => {
            b.assign(target, Some(value), None, false, node.span);
            Value::Expr(value)
        }
        _ => Value::None,
    }
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().find_map(Child::expr);
    b.jump(kind, value, node.span);
    Value::None
}

/// `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`.
fn import(b: &mut Builder<'_>, children: &[Child]) {
    for item in children {
        let code = item.span.of(b.text);
        match item.role {
            Role::Alias => {
                let (path, alias) = split_alias(item.span, code);
                let path = squeeze(path.of(b.text));
                b.import(alias, path);
            }
            Role::Word => {
                let head = code.split('.').next().unwrap_or(code).trim_end();
                let local = Span::new(item.span.start, item.span.start + len(head));
                let module = squeeze(code);
                let module = if module == head { String::new() } else { module };
                b.import_module(local, head.to_owned(), module);
            }
            _ => {}
        }
    }
}

fn import_from(b: &mut Builder<'_>, children: &[Child]) {
    let field = b.fields.module_name;
    let Some(module) = child(children, field) else { return };
    let module = squeeze(module.span.of(b.text));
    let mut named = false;
    for item in children.iter().filter(|c| c.field != field) {
        let code = item.span.of(b.text);
        let (name, local) = match item.role {
            Role::Alias => split_alias(item.span, code),
            Role::Word => (item.span, item.span),
            _ => continue,
        };
        named = true;
        let path = format!("{module}.{}", name.of(b.text));
        b.import(local, path);
    }
    if !named {
        b.facts.wildcards.push(module);
    }
}

/// The spans of both sides of `a.b as c`.
fn split_alias(span: Span, code: &str) -> (Span, Span) {
    let name = code.split_whitespace().next().unwrap_or(code);
    let alias = code.split_whitespace().last().unwrap_or(code);
    (Span::new(span.start, span.start + len(name)), Span::new(span.end - len(alias), span.end))
}

/// A dotted name without the white space that may stand around its dots.
fn squeeze(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && *c != '\\').collect()
}

fn len(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use crate::syntax::{Parsers, parse};

    fn facts(text: &str) -> Facts {
        let document = Document::new(Language::Python, text.to_owned());
        let tree = parse(&mut Parsers::default(), &document, &|| false);
        Facts::read(&document, tree.as_ref(), &|| false)
    }

    #[test]
    fn a_loop_has_its_binding_its_iterable_and_its_region() {
        let text = "for a, (b, c) in rows.all():\n    use(a)\nelse:\n    done()\n";
        let facts = facts(text);
        let entry = &facts.loops[0];
        assert_eq!(entry.bindings.iter().map(|s| s.of(text)).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(facts.expr(entry.iterable.unwrap()).span.of(text), "rows.all()");
        let in_body: Vec<_> = facts
            .calls
            .iter()
            .filter(|call| facts.is_within(facts.expr(**call).region, entry.region.unwrap()))
            .map(|call| facts.expr(*call).span.of(text))
            .collect();
        assert_eq!(in_body, ["use(a)"]);
    }

    #[test]
    fn comprehensions_are_loops() {
        let text = "x = [b.name for a in as_ for b in a.bs if b.ok]";
        let facts = facts(text);
        let found: Vec<_> = facts
            .loops
            .iter()
            .map(|l| (l.bindings[0].of(text), facts.expr(l.iterable.unwrap()).span.of(text)))
            .collect();
        assert_eq!(found, [("a", "as_"), ("b", "a.bs")]);
    }

    #[test]
    fn strings_have_their_holes() {
        let text = "q = f\"SELECT {a.b} FROM {t!r:>10}\" 'x'";
        let facts = facts(text);
        let ExprKind::Text(parts) = facts.expr(facts.assignments[0].value.unwrap()).kind else { panic!("no text") };
        let parts: Vec<_> = facts
            .parts(parts)
            .iter()
            .map(|part| match part {
                TextPart::Literal(span) => span.of(text).to_owned(),
                TextPart::Hole(id) => format!("<{}>", facts.expr(*id).span.of(text)),
            })
            .collect();
        assert_eq!(parts, ["SELECT ", "<a.b>", " FROM ", "<t>", "x"]);
    }

    #[test]
    fn functions_classes_and_imports() {
        let text = "import a.b\nimport c.d as e\nfrom f.g import h as i, j\nfrom k import *\n\
                    class A(B, metaclass=M):\n    x = Field(1)\n    @deco(2)\n    async def m(self, p: int = 3, *rest, **kw) -> str:\n        return p\n";
        let facts = facts(text);
        let imports: Vec<_> = facts.imports.iter().map(|i| (i.local.of(text), i.path.as_str())).collect();
        assert_eq!(imports, [("a", "a"), ("e", "c.d"), ("i", "f.g.h"), ("j", "f.g.j")]);
        assert_eq!(facts.wildcards, ["k"]);
        let class = &facts.classes[0];
        assert_eq!(class.bases.iter().map(|s| s.of(text)).collect::<Vec<_>>(), ["B"]);
        assert_eq!(class.fields[0].name.of(text), "x");
        let method = &facts.functions[0];
        assert_eq!(method.class, Some(ClassId(0)));
        assert_eq!(method.params.iter().map(|p| p.name.of(text)).collect::<Vec<_>>(), ["self", "p", "rest", "kw"]);
        assert_eq!(method.params[1].type_name.unwrap().of(text), "int");
        assert_eq!(facts.expr(method.decorators[0]).span.of(text), "deco(2)");
        assert_eq!(method.statements, 1);
    }

    #[test]
    fn with_blocks_know_their_resources() {
        let text = "with transaction.atomic(), open(p) as f:\n    f.read()\n";
        let facts = facts(text);
        let RegionKind::With(range) = facts.regions[1].kind else { panic!("no region") };
        let resources: Vec<_> = facts.args(range).iter().map(|a| facts.expr(a.value).span.of(text)).collect();
        assert_eq!(resources, ["transaction.atomic()", "open(p)"]);
        assert_eq!(facts.expr(facts.assignments[0].target).span.of(text), "f");
    }

    #[test]
    fn broken_code_gives_facts_of_the_rest() {
        let facts = facts("def f(:\n    x = [1,\nclass\nfoo(bar(\n");
        assert!(!facts.exprs.is_empty());
    }

    #[test]
    fn deep_nesting_is_walked() {
        let text = format!("x = {}1{}", "(".repeat(50_000), ")".repeat(50_000));
        assert!(facts(&text).exprs.iter().any(|e| matches!(e.kind, ExprKind::Number)));
    }
}
