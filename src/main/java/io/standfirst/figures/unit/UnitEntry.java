package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;

/**
 * A unit of the tables.
 *
 * @param code ISO 4217, "%" or UCUM
 * @param kind the kind of figure that it makes
 * @param name in the singular
 */
public record UnitEntry(String code, Kind kind, String name) {
  UnitEntry named(String other) {
    return new UnitEntry(code, kind, other);
  }

  /** Whether it is a currency. */
  public boolean isMoney() {
    return kind == Kind.MONEY;
  }
}
