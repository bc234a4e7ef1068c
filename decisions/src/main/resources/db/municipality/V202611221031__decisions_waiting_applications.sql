-- Which applications are settled is answered from an index alone, and not from the long rows of the decisions. Owned by decisions.

create index municipal_decision_settles on municipal_decision (application_id, kind);
