package org.kangyu.kit.importing;

import java.util.List;
import org.kangyu.kit.problem.Violation;

/** How the lines of one file are read, and how people find a place in it. */
sealed interface Layout permits Header, Documents {

    ImportLine read(StagedRow row);

    /** What keeps a line from being looked at; places are named already. */
    List<Violation> faults(StagedRow row);

    /** The place of a column's name or of a JSON pointer in a line, or the line when no place in it is meant. */
    String place(String pointer, long line);
}
