package se.handslag.core.access.team;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why it was not settled who is in a team. */
public enum CannotSettleTeamStaff implements Refusal {
    NOT_HEAD_OF_SERVICE("team.cannot.not-head-of-service", ""),
    NOBODY("team.cannot.nobody", "units"),
    TOO_LONG("team.cannot.too-long", "units");

    private final String key;
    private final String field;

    CannotSettleTeamStaff(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}
