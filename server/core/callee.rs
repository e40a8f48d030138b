//! Which function of this file a call runs, and what the call gives for each of its parameters.

use backhint_knowledge::Family;

use crate::effects::arguments;
use crate::facts::{Class, ClassId, ExprId, ExprKind, Function, FunctionId, Param};
use crate::names::Names;

/// The function or method of this file that a callee surely names.
pub(crate) fn own_function(names: &Names<'_>, callee: ExprId) -> Option<FunctionId> {
    let facts = names.facts;
    let here = facts.class_around(facts.expr(callee).region);
    let of_class = |name: &str| method_of(names, here?, name);
    match facts.expr(callee).kind {
        ExprKind::Name => {
            let bare = matches!(names.family(), Family::CSharp | Family::Ruby | Family::Java);
            let binding =
                names.binding_of(callee).and_then(|binding| binding.function).or_else(|| lambda(names, callee));
            binding.or_else(|| of_class(names.code(callee)).filter(|_| bare))
        }
        // `Orders.build(name)`, in the class itself.
        ExprKind::Member { object, name }
            if names.family() == Family::Java
                && here.is_some_and(|class| names.of(facts.class(class).name) == names.code(object)) =>
        {
            of_class(names.of(name))
        }
        ExprKind::Member { object, name } if names.is_self(object) && names.family() != Family::Go => {
            of_class(names.of(name))
        }
        ExprKind::Member { object, name } if matches!(names.family(), Family::Java | Family::JavaScript) => {
            method_of(names, class_of(names, object)?, names.of(name))
        }
        _ => None,
    }
}

/// The function of this file that a callee names: by its name, or as a method of the same object.
pub(crate) fn called_by(names: &Names<'_>, callee: ExprId) -> Option<FunctionId> {
    let facts = names.facts;
    let name = match facts.expr(callee).kind {
        ExprKind::Name => {
            if let Some(binding) = names.binding_of(callee) {
                return binding.function.filter(|_| binding.assignments.is_empty());
            }
            if let Some(constructor) = constructor(names, names.code(callee)) {
                return Some(constructor);
            }
            // In Ruby, Java and C# a name alone calls a method of the same object.
            matches!(names.family(), Family::Ruby | Family::Java | Family::CSharp).then(|| names.code(callee))?
        }
        ExprKind::Member { object, name } if names.is_self(object) => names.of(name),
        _ => return None,
    };
    let class = facts.class_around(facts.expr(callee).region);
    let receiver = |id: &FunctionId| match names.family() {
        Family::Go => facts.function(*id).receiver.is_some(),
        _ => facts.function(*id).class == class && class.is_some(),
    };
    let all = (0..facts.functions.len()).map(|at| FunctionId(u32::try_from(at).unwrap_or(u32::MAX)));
    let mut found = all.filter(|id| facts.function(*id).name.is_some_and(|own| names.of(own) == name)).filter(receiver);
    let (only, more) = (found.next()?, found.next());
    more.is_none().then_some(only)
}

/// The only constructor of a class of this file.
fn constructor(names: &Names<'_>, class: &str) -> Option<FunctionId> {
    let makes = matches!(names.family(), Family::Java | Family::CSharp) && class.starts_with(char::is_uppercase);
    let facts = names.facts;
    let is_it = |function: &Function| {
        let own = function.class.map(|id| names.of(facts.class(id).name));
        own == Some(class) && function.name.is_some_and(|name| names.of(name) == class)
    };
    let mut found = (0..).zip(&facts.functions).filter(|(_, function)| makes && is_it(function));
    let (at, _) = found.next()?;
    found.next().is_none().then_some(FunctionId(at))
}

/// The only method of this name in a class.
fn method_of(names: &Names<'_>, class: ClassId, name: &str) -> Option<FunctionId> {
    let mut found = methods_of(names, class, name);
    let only = found.next()?;
    found.next().is_none().then_some(only)
}

fn methods_of<'n>(names: &'n Names<'_>, class: ClassId, name: &'n str) -> impl Iterator<Item = FunctionId> + 'n {
    let is_it = move |function: &Function| {
        function.class == Some(class) && function.name.is_some_and(|found| names.of(found) == name)
    };
    let functions = (0..).zip(&names.facts.functions);
    functions.filter(move |(_, function)| is_it(function)).map(|(at, _)| FunctionId(at))
}

/// The functions of this file that a callee may name: the one that it surely names, or in Java all methods of its name
/// that the class around it has.
pub(crate) fn own_functions(names: &Names<'_>, callee: ExprId) -> Vec<FunctionId> {
    if let Some(only) = own_function(names, callee) {
        return vec![only];
    }
    let facts = names.facts;
    if let ExprKind::Member { object, name } = facts.expr(callee).kind
        && names.family() == Family::Go
    {
        return method_of_go(names, object, names.of(name)).into_iter().collect();
    }
    let is_bare = names.family() == Family::Java && matches!(facts.expr(callee).kind, ExprKind::Name);
    match facts.class_around(facts.expr(callee).region).filter(|_| is_bare) {
        Some(class) => methods_of(names, class, names.code(callee)).collect(),
        None => Vec::new(),
    }
}

/// The methods of a name that a type of Go has in this file.
pub(crate) fn methods_of_type(names: &Names<'_>, type_name: &str, method: &str) -> Vec<FunctionId> {
    let is_it = |function: &Function| {
        let class = function.receiver.and(function.class).map(|class| names.of(names.facts.class(class).name));
        class == Some(type_name) && function.name.is_some_and(|name| names.of(name) == method)
    };
    (0..).zip(&names.facts.functions).filter(|(_, function)| is_it(function)).map(|(at, _)| FunctionId(at)).collect()
}

/// The method of a type of Go, by the type that a variable is declared to have: a receiver is the first parameter.
fn method_of_go(names: &Names<'_>, object: ExprId, name: &str) -> Option<FunctionId> {
    let plain = |code: &'_ str| code.trim_start_matches('*').trim().to_owned();
    let type_name = plain(names.of(names.declared_type(object)?));
    let is_it = |function: &Function| {
        let is_receiver = |param: &Param| param.type_name.is_some_and(|span| plain(names.of(span)) == type_name);
        let before = names.text.get(function.span.start as usize..).unwrap_or_default();
        function.name.is_some_and(|found| names.of(found) == name)
            && before.starts_with("func (")
            && function.params.first().is_some_and(is_receiver)
    };
    let (at, _) = (0..).zip(&names.facts.functions).find(|(_, function)| is_it(function))?;
    Some(FunctionId(at))
}

/// The class of this file that an expression is an instance of: `new Clause()`, a variable of that type.
fn class_of(names: &Names<'_>, object: ExprId) -> Option<ClassId> {
    let path = names.path(object).filter(|path| !path.local)?;
    let [only] = path.segments.as_slice() else { return None };
    let is_it = |class: &Class| only.called && names.of(class.name) == only.name;
    let (at, _) = (0..).zip(&names.facts.classes).find(|(_, class)| is_it(class))?;
    Some(ClassId(at))
}

/// The lambda that a variable holds: `const build = (name) => ...`.
fn lambda(names: &Names<'_>, callee: ExprId) -> Option<FunctionId> {
    match names.facts.expr(names.value_of(callee)?).kind {
        ExprKind::Lambda(function) if names.family() != Family::Ruby => Some(function),
        _ => None,
    }
}

/// The calls of this file that surely run a function.
pub(crate) fn calls_of<'n>(names: &'n Names<'_>, function: FunctionId) -> impl Iterator<Item = ExprId> + 'n {
    let name = names.facts.function(function).name.map(|name| names.of(name));
    let calls = names.facts.calls.iter().copied();
    calls.filter(move |call| {
        let Some(callee) = names.callee(*call) else { return false };
        names.written(callee).last().map(|last| last.name) == name && own_function(names, callee) == Some(function)
    })
}

/// Whether only this file can call a function, as far as the file tells.
pub(crate) fn is_private(names: &Names<'_>, id: FunctionId) -> bool {
    let function = names.facts.function(id);
    let Some(name) = function.name.map(|name| names.of(name)) else { return false };
    let code = names.of(function.span);
    let head = code.split('(').next().unwrap_or(code);
    let says = |word: &str| head.split_whitespace().any(|found| found == word);
    if name.starts_with('_') && !name.starts_with("__") {
        return true;
    }
    match names.family() {
        Family::Java | Family::Php => says("private"),
        Family::JavaScript => {
            says("private") || name.starts_with('#') || (function.class.is_none() && is_only_called(names, id, name))
        }
        // Without a word about it a member is private.
        Family::CSharp => {
            let in_interface = || function.body == function.span;
            says("private") || (!["public", "internal", "protected"].iter().any(|word| says(word)) && !in_interface())
        }
        _ => false,
    }
}

/// Whether a module names a function nowhere but where it is declared and called.
fn is_only_called(names: &Names<'_>, id: FunctionId, name: &str) -> bool {
    let span = names.facts.function(id).span;
    let before = names.text.get(..span.start as usize).unwrap_or_default().trim_end();
    let is_exported = before.ends_with("export") || before.ends_with("default");
    let is_module = ["import ", "require("].iter().any(|word| names.text.contains(word));
    is_module && !is_exported && names.text.matches(name).count() == 1 + calls_of(names, id).count()
}

/// What a call gives for the parameter at an index of the function that it runs: by name, or by position.
pub(crate) fn argument_for(names: &Names<'_>, call: ExprId, function: FunctionId, param: usize) -> Option<ExprId> {
    let function = names.facts.function(function);
    let wanted = function.params.get(param)?;
    let args = arguments(names, call);
    let named = args.iter().find(|arg| arg.name.is_some_and(|name| names.of(name) == names.of(wanted.name)));
    if let Some(arg) = named {
        return Some(arg.value);
    }
    // The object of a method of Python stands before the dot; that of a method of Go is its first parameter, too.
    let is_object = |code: &str| names.family() == Family::Python && matches!(code, "self" | "cls");
    let object = u32::from(function.params.first().is_some_and(|first| is_object(names.of(first.name))));
    let position = usize::try_from(wanted.position.checked_sub(object)?).ok()?;
    let placed = args.get(..=position)?;
    let plain = placed.iter().all(|arg| !arg.spread && (arg.name.is_none() || names.family() != Family::Python));
    plain.then(|| placed[position].value)
}
