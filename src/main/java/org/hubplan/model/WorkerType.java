package org.hubplan.model;

/// Police officer or police staff. Follows from the grade.
public enum WorkerType {
    OFFICER,
    STAFF
}
