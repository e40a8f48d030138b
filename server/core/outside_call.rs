//! Calls of functions of other files: which function is meant, as far as imports and declared types tell.

use backhint_knowledge::Family;
use smallvec::SmallVec;

use crate::callee::{called_by, own_function};
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, Import};
use crate::names::{Names, Path, Segment};
use crate::syntax::Span;
use crate::world::{CalledFunction, OutsideFunction, World};

/// The function of another file that a call calls.
pub(crate) fn function_behind<'a>(
    names: &Names<'a>,
    outside: &'a dyn World,
    call: ExprId,
) -> Option<OutsideFunction<'a>> {
    if !outside.has_functions() {
        return None;
    }
    function_of(outside, &meant(names, call))
}

/// The one function of another file that is meant by any of these.
pub(crate) fn function_of<'a>(outside: &'a dyn World, meant: &[CalledFunction<'_>]) -> Option<OutsideFunction<'a>> {
    let mut found = meant.iter().filter_map(|called| outside.function(called));
    let (only, more) = (found.next()?, found.next());
    more.is_none().then_some(only)
}

/// The functions of other files that a call may mean, by what this file says: several where a class has several bases.
pub(crate) fn meant<'a>(names: &Names<'a>, call: ExprId) -> SmallVec<[CalledFunction<'a>; 1]> {
    names.callee(call).map_or_else(SmallVec::new, |callee| meant_by(names, callee))
}

/// The functions of other files that a callee may name.
pub(crate) fn meant_by<'a>(names: &Names<'a>, callee: ExprId) -> SmallVec<[CalledFunction<'a>; 1]> {
    let nothing = SmallVec::new();
    let name = match names.facts.expr(callee).kind {
        ExprKind::Name => names.code(callee),
        ExprKind::Member { name, .. } => names.of(name),
        _ => return nothing,
    };
    if own_function(names, callee).is_some() || called_by(names, callee).is_some() {
        return nothing;
    }
    if is_of_own_object(names, callee) {
        return inherited(names, callee, name);
    }
    let path = names.path(callee).filter(|path| !path.local);
    path.and_then(|path| by_path(names, &path)).into_iter().collect()
}

/// What a call gives for a parameter of a function of another file: by name, or by position.
pub(crate) fn argument_for<'c>(
    names: &'c Names<'_>,
    call: ExprId,
    outside: OutsideFunction<'_>,
    param: u32,
) -> Option<&'c Arg> {
    let args = arguments(names, call);
    let name = outside.function.params.get(param as usize).filter(|name| !name.is_empty());
    let is_named = |arg: &&Arg| arg.name.zip(name).is_some_and(|(given, name)| names.of(given) == &**name);
    args.iter().find(is_named).or_else(|| {
        let before = args.get(..=param as usize)?;
        let plain = before.iter().all(|arg| !arg.spread && arg.name.is_none());
        before.last().filter(|_| plain)
    })
}

/// Whether a callee is a method of the object itself, or may be one because it is a name that nothing in the file binds.
fn is_of_own_object(names: &Names<'_>, callee: ExprId) -> bool {
    let facts = names.facts;
    match facts.expr(callee).kind {
        ExprKind::Member { object, .. } => names.is_self(object) && names.family() != Family::Go,
        ExprKind::Name => {
            let bare = matches!(names.family(), Family::Java | Family::CSharp | Family::Ruby);
            let name = names.code(callee);
            let is_class = name.starts_with(char::is_uppercase) && names.family() != Family::CSharp;
            bare && !is_class
                && names.import_named(name).is_none()
                && facts.class_around(facts.expr(callee).region).is_some()
        }
        _ => false,
    }
}

/// The method of a type that is written in this file and declared in another one.
pub(crate) fn method_of_type<'a>(names: &Names<'a>, type_name: Span, method: &'a str) -> Option<CalledFunction<'a>> {
    let mut segments = names.type_path(type_name).filter(|path| !path.local)?.segments;
    segments.last_mut()?.called = true;
    segments.push(Segment { name: method, called: false });
    by_path(names, &Path { local: false, segments })
}

/// A method that the class around a call has from a base class of another file: one for each base.
fn inherited<'a>(names: &Names<'a>, callee: ExprId, name: &'a str) -> SmallVec<[CalledFunction<'a>; 1]> {
    let facts = names.facts;
    let bases = facts.class_around(facts.expr(callee).region).map_or(&[][..], |class| &facts.class(class).bases);
    bases.iter().filter_map(|base| method_of_type(names, *base, name)).collect()
}

/// What is called, by the path behind it: an import and what stands behind that, or a class that the language finds by
/// its name.
fn by_path<'p, 'a: 'p>(names: &Names<'a>, path: &Path<'p>) -> Option<CalledFunction<'p>> {
    let segments = path.segments.as_slice();
    let (last, above) = segments.split_last()?;
    let is_class = |segment: &Segment<'_>| segment.name.starts_with(char::is_uppercase);
    let Some((import, length)) = imported(names, segments) else {
        return by_name(names, last.name, above);
    };
    let whole = import.path.as_str();
    let of = |class: Option<&'p str>, path: String| {
        Some(CalledFunction { name: last.name, class, path, module: &import.module, is_imported: true })
    };
    match &segments[length..] {
        // `import static shop.Authors.find`, or `new OrderDto(order)`.
        [] if names.family() == Family::Java => match above.last().filter(|class| is_class(class)) {
            Some(class) => of(Some(class.name), whole.rsplit_once('.')?.0.to_owned()),
            None if is_class(last) => of(Some(last.name), whole.to_owned()),
            None => None,
        },
        [] => of(None, whole.to_owned()),
        [_] => match above.last().filter(|class| is_class(class)) {
            Some(class) => of(Some(class.name), whole.to_owned()),
            None if above.last().is_some_and(|object| object.called) => None,
            None => of(None, format!("{whole}.{}", last.name)),
        },
        [class, _] if is_class(class) => of(Some(class.name), format!("{whole}.{}", class.name)),
        _ => None,
    }
}

/// The import with which a path begins, and how many segments of it that are; the longest one.
fn imported<'a>(names: &Names<'a>, segments: &[Segment<'_>]) -> Option<(&'a Import, usize)> {
    let begins = |length: &usize| {
        let begin = &segments[..*length];
        let named = names.imports_ending_in(begin.last()?.name);
        let is_it = |import: &&'a Import| {
            let own = import.path.split('.').filter(|name| !name.is_empty());
            own.eq(begin.iter().map(|segment| segment.name)) && import.local.start < import.local.end
        };
        named.rev().find(is_it)
    };
    (1..=segments.len()).rev().find_map(|length| Some((begins(&length)?, length)))
}

/// A function or class that no import names, in languages that find it even so.
fn by_name<'p>(names: &Names<'_>, name: &'p str, above: &[Segment<'p>]) -> Option<CalledFunction<'p>> {
    let found =
        |class: Option<&'p str>, path: String| CalledFunction { name, class, path, module: "", is_imported: false };
    let declares = |class: &str| names.class_named(class).is_some();
    match (names.family(), above) {
        (Family::Go, []) => Some(found(None, name.to_owned())),
        // A constructor has the name of its class.
        (Family::Java | Family::CSharp, []) => {
            let is_class = name.starts_with(char::is_uppercase) && !declares(name);
            is_class.then(|| found(Some(name), name.to_owned()))
        }
        (Family::Go | Family::Java | Family::CSharp | Family::Php | Family::Ruby, [.., class]) => {
            let is_class = class.name.starts_with(char::is_uppercase) || names.family() == Family::Go && class.called;
            let path = above.iter().map(|segment| segment.name).collect::<Vec<_>>().join(".");
            (is_class && !declares(class.name)).then(|| found(Some(class.name), path))
        }
        _ => None,
    }
}
