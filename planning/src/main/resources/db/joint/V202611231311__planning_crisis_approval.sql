-- That an approval has both its day and its version is a rule of the plan, and the plan keeps it; a store that is filled row by row need not know it.
alter table crisis_plan drop constraint crisis_plan_approval;
