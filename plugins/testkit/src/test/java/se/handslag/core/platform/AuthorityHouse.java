package se.handslag.core.platform;

public interface AuthorityHouse {
    Object authority();
}
