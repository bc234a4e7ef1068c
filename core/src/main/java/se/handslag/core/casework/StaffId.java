package se.handslag.core.casework;

/**
 * A member of staff as their employer's directory knows them (HSA-id or the like); never a personal identity number.
 */
public record StaffId(String value) {
    public StaffId {
        if (value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException("A staff id has between 1 and 80 characters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
