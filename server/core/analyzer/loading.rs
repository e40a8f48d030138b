//! The fix of a document whose function gives rows to other files, which read a relation of each.

use super::{Analysis, Analyzer, PathClass, facts_of};
use crate::budget::Budget;
use crate::detect::{Context, summary};
use crate::effects::Effects;
use crate::finding::Fix;
use crate::names::Names;
use crate::syntax::{Document, Parsers};
use crate::world::{CalledFunction, FunctionDigest, Lacked, World};

impl Analyzer {
    /// The fix of a document that loads a relation with the rows which a function of it gives back. `None` where no edit
    /// does, or where the rows do not have the relation loaded after it. `outside` knows the files around the document.
    #[must_use]
    pub fn loading(
        &self,
        document: &Document,
        called: &CalledFunction<'_>,
        lacked: Lacked<'_>,
        outside: &dyn World,
    ) -> Option<Fix> {
        let (go_on, mut parsers) = (|| false, Parsers::default());
        let family = document.language().family();
        let tables = self.prepared(family).filter(|_| super::unreadable(document).is_none())?;
        let facts = facts_of(&mut parsers, document, &Analysis::default(), &go_on);
        let budget = Budget::new(facts.exprs.len(), &go_on);
        let names = Names::new(document.text(), &facts, family, &tables.profiles).within(&budget).seeing(outside);
        let mut found = None;
        let read = || {
            let effects = Effects::of(&names, &tables.profiles);
            let context = Context::new(&names, &effects, &tables.profiles, PathClass::Application, outside);
            found = summary::loading(&context, called, lacked);
        };
        let _ = budget.spend(read);
        let fix = found.filter(|fix: &Fix| fix.file.is_none())?;
        let fixed = Document::new(document.language(), fix.apply(document.text()));
        let after = self.functions(&mut parsers, &fixed, &Analysis::default(), &go_on);
        let is_it = |function: &&FunctionDigest| called.is(function);
        let rows = after.iter().find(is_it)?.rows.as_ref()?;
        rows.loads(lacked.path).then_some(fix)
    }
}
