//! What the API resources of a file read off each row that they write: `$this->author->name` in `toArray`.

use backhint_knowledge::Family;

use super::Orms;
use crate::effects::arguments;
use crate::facts::{ClassId, ExprId, ExprKind};
use crate::syntax::Span;
use crate::world::{NestedDigest, SerializerDigest};

impl Orms<'_, '_> {
    /// Adds what the method that writes a row reads off it.
    pub(super) fn read_resource(&self, id: ClassId, digest: &mut SerializerDigest) {
        let facts = self.names.facts;
        let is_it = |function: &&crate::facts::Function| {
            function.class == Some(id) && function.name.is_some_and(|name| self.names.of(name) == "toArray")
        };
        let Some(body) = facts.functions.iter().find(is_it).map(|function| function.body) else { return };
        if self.names.of(body).contains("relationLoaded") {
            return;
        }
        // What is written on a condition only is not written for every row.
        let conditional: Vec<Span> =
            facts.calls.iter().filter(|call| self.is_conditional(**call)).map(|call| facts.expr(*call).span).collect();
        let runs = |span: Span| body.contains(span) && !conditional.iter().any(|call| call.contains(span));
        let all = (0..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
        for at in all.filter(|at| runs(facts.expr(*at).span)) {
            match facts.expr(at).kind {
                ExprKind::Member { object, .. } => {
                    let Some(start) = self.own_field(object) else { continue };
                    let end = facts.expr(at).span.end;
                    let code = self.names.text.get(start as usize..end as usize).unwrap_or_default();
                    let read = code.replace("?->", ".").replace("->", ".").into_boxed_str();
                    if !digest.reads.contains(&read) {
                        digest.reads.push(read);
                    }
                }
                ExprKind::Call { .. } => digest.nested.extend(self.nested_resource(at)),
                _ => {}
            }
        }
    }

    /// `$this->when(...)`, `$this->whenLoaded(...)`, `$this->mergeWhen(...)`.
    fn is_conditional(&self, call: ExprId) -> bool {
        let Some(callee) = self.names.callee(call) else { return false };
        match self.names.facts.expr(callee).kind {
            ExprKind::Member { object, name } => {
                let name = self.names.of(name);
                self.names.is_self(object) && (name.starts_with("when") || name.starts_with("merge"))
            }
            _ => false,
        }
    }

    /// Where the name of a field of the row begins: `$this->author`, `$this->resource->author`, `$this->items()`.
    fn own_field(&self, id: ExprId) -> Option<u32> {
        let facts = self.names.facts;
        let id = match facts.expr(id).kind {
            ExprKind::Call { callee, args } if args.is_empty() => callee,
            _ => id,
        };
        let ExprKind::Member { object, name } = facts.expr(id).kind else { return None };
        if self.names.of(name) == "resource" && self.names.is_self(object) {
            return None;
        }
        let is_row = match facts.expr(object).kind {
            _ if self.names.is_self(object) => true,
            ExprKind::Member { object, name } => self.names.is_self(object) && self.names.of(name) == "resource",
            _ => false,
        };
        is_row.then_some(name.start)
    }

    /// `CommentResource::collection($this->comments)`, `UserResource::make($this->author)`, `new UserResource($this->author)`.
    fn nested_resource(&self, call: ExprId) -> Option<NestedDigest> {
        let facts = self.names.facts;
        let callee = self.names.callee(call)?;
        let (class, many) = match facts.expr(callee).kind {
            ExprKind::Name => (callee, false),
            ExprKind::Member { object, name } => (
                object,
                match self.names.of(name) {
                    "collection" => true,
                    "make" => false,
                    _ => return None,
                },
            ),
            _ => return None,
        };
        let serializer = self.class_path(class)?;
        let given = arguments(self.names, call).first()?.value;
        let start = self.own_field(given).filter(|_| matches!(facts.expr(given).kind, ExprKind::Member { .. }))?;
        let source = self.names.text.get(start as usize..facts.expr(given).span.end as usize)?;
        Some(NestedDigest { source: source.into(), serializer: serializer.into(), many })
    }

    /// The path of a class that is named in code.
    #[must_use]
    pub(crate) fn class_path(&self, class: ExprId) -> Option<String> {
        let name = self.names.written(class).last()?.name;
        if !name.starts_with(char::is_uppercase) || self.names.family() != Family::Php {
            return None;
        }
        let import = self.names.import_named(name);
        Some(import.map_or_else(|| name.to_owned(), |import| import.path.clone()))
    }
}
