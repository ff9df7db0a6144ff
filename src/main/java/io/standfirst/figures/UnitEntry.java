package io.standfirst.figures;

import io.standfirst.figures.Figure.Kind;

/**
 * A unit of the tables.
 *
 * @param code ISO 4217, "%" or UCUM
 * @param kind the kind of figure that it makes
 * @param name in the singular
 */
record UnitEntry(String code, Kind kind, String name) {
  UnitEntry named(String other) {
    return new UnitEntry(code, kind, other);
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }
}
