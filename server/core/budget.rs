//! The work that one detector may do on one file. It is counted in steps, not in time, so that the same text has the
//! same findings on every machine.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// How often the caller is asked whether to stop, in steps.
const STEPS_BETWEEN_QUESTIONS: u32 = 256;
/// What every detector may do, in steps: a second or two of work.
const STEPS: u32 = 2_000_000;
/// What it may do besides for each expression of the file: many times what any detector needs.
const STEPS_PER_EXPRESSION: u32 = 100;

/// Why a detector did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Halt {
    /// It panicked.
    Panicked,
    /// It took more steps than any text needs.
    Overran,
    /// The caller said stop.
    Stopped,
}

/// Counts the steps of one detector after the other.
pub(crate) struct Budget<'s> {
    stop: &'s dyn Fn() -> bool,
    allowed: u32,
    /// What is left; `None` while no detector runs.
    left: Cell<Option<u32>>,
}

impl<'s> Budget<'s> {
    /// A budget for a file with so many expressions.
    pub(crate) fn new(expressions: usize, stop: &'s dyn Fn() -> bool) -> Self {
        let expressions = u32::try_from(expressions).unwrap_or(u32::MAX);
        let allowed = STEPS.saturating_add(expressions.saturating_mul(STEPS_PER_EXPRESSION));
        Self { stop, allowed, left: Cell::new(None) }
    }

    /// Whether the caller says stop.
    pub(crate) fn is_stopped(&self) -> bool {
        (self.stop)()
    }

    /// Runs a detector to its end, or to the end of its budget.
    pub(crate) fn spend(&self, work: impl FnOnce()) -> Result<(), Halt> {
        self.left.set(Some(self.allowed));
        let result = catch_unwind(AssertUnwindSafe(work));
        self.left.set(None);
        result.map_err(|thrown| thrown.downcast_ref().copied().unwrap_or(Halt::Panicked))
    }

    /// Counts one step. Unwinds to [`Budget::spend`] when there is nothing left or the caller says stop, without a panic
    /// message: there is no mistake to tell about yet.
    pub(crate) fn step(&self) {
        let Some(left) = self.left.get() else { return };
        let Some(rest) = left.checked_sub(1) else { resume_unwind(Box::new(Halt::Overran)) };
        self.left.set(Some(rest));
        if rest.is_multiple_of(STEPS_BETWEEN_QUESTIONS) && (self.stop)() {
            resume_unwind(Box::new(Halt::Stopped));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_without_an_end_is_ended_and_the_next_work_begins_with_a_whole_budget() {
        let budget = Budget::new(10, &|| false);
        assert_eq!(
            budget.spend(|| loop {
                budget.step()
            }),
            Err(Halt::Overran)
        );
        assert_eq!(budget.spend(|| (0..STEPS).for_each(|_| budget.step())), Ok(()));
        budget.step();
    }

    #[test]
    fn work_ends_soon_after_the_caller_says_stop() {
        let asked = Cell::new(0);
        let stop = || asked.replace(asked.get() + 1) == 3;
        let budget = Budget::new(10, &stop);
        assert_eq!(
            budget.spend(|| loop {
                budget.step()
            }),
            Err(Halt::Stopped)
        );
        assert_eq!(asked.get(), 4);
    }

    #[test]
    fn a_panic_is_told_from_an_end_of_the_budget() {
        let budget = Budget::new(10, &|| false);
        assert_eq!(budget.spend(|| panic!("on purpose")), Err(Halt::Panicked));
    }
}
