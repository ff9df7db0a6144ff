package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bare number the unit that its sentence leaves out: "68,400 people … and 95,800 who",
 * "rose 64 points to 4,577", "four-, five- and six-cylinder engines", "8 or $9", "12 of the 27
 * states".
 *
 * <p>A unit is lent only between amounts of like size, at most fifty times apart; "82 others" are
 * of what was counted last, whatever its number.
 */
final class Ellipsis {
  private static final BigDecimal LIKE = BigDecimal.valueOf(50);

  /** How many quantities away a lender is looked for. */
  private static final int REACH = 8;

  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "our", "these", "those");

  /** "95 of whom": of those that were counted last. */
  private static final Set<String> PRONOUNS = Set.of("whom", "which", "them", "these", "those");

  /** How many lexemes lead to the second number of "12 of the old harbour's 30 cranes". */
  private static final int LONGEST_OWNER = 6;

  /** How far from "23 seats" the "from" of "in June, up from nine" may stand. */
  private static final int UP_FROM = 6;

  private static final Set<String> LINKS = Set.of("in", "on", "at", "from", "this", "last", "by");

  private Ellipsis() {}

  static List<Quantity> filled(Lexemes line, List<Quantity> quantities) {
    List<Quantity> filled = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.kind() == Kind.NUMBER && quantity.unit() == null) {
        Quantity lender = ahead(line, quantities, i);
        lender = lender == null ? behind(line, filled, quantity) : lender;
        filled.add(lender == null ? others(line, quantity) : quantity.lent(lender));
      } else if (isBareRate(quantity)) {
        Quantity lender = behind(line, filled, quantity);
        boolean counts = lender != null && lender.kind() == Kind.COUNT;
        filled.add(lender != null && counts ? quantity.lent(lender) : quantity);
      } else {
        filled.add(quantity);
      }
    }
    return filled;
  }

  /** "(1.5 million homes over five years, about) 300,000 a year": a rate of what is not told. */
  private static boolean isBareRate(Quantity quantity) {
    Unit unit = quantity.unit();
    return quantity.kind() == Kind.NUMBER && unit != null && unit.code().equals("1");
  }

  /** "179 others", of whom nothing else tells who they are: people. */
  private static Quantity others(Lexemes line, Quantity quantity) {
    return line.at(quantity.to()).is("others")
        ? quantity.measured(Kind.COUNT, new Unit(Groups.PERSON, Groups.PERSON, null))
        : quantity;
  }

  /**
   * The next quantity that has a unit, when a hyphen hangs after the number, the two are in one
   * list ("two, three and four bedrooms"; a comma alone makes a list of durations), one is a part
   * of the other ("12 of the 27 states"), or they share a noun ("40 arriving and 60 departing
   * flights").
   */
  private static @Nullable Quantity ahead(Lexemes line, List<Quantity> quantities, int index) {
    Quantity quantity = quantities.get(index);
    Lexeme next = line.at(quantity.to());
    boolean hanging = next.isHyphen() && next.glued();
    Quantity last = quantity;
    for (int i = index + 1; i < Math.min(quantities.size(), index + REACH); i++) {
      Quantity other = quantities.get(i);
      boolean adjacent = other.from() == last.to() + 1 && isListed(line.at(last.to()), last, other);
      boolean tied =
          i == index + 1 && (isOutOf(line, quantity, other) || shares(line, quantity, other));
      if (!hanging && !adjacent && !tied) {
        return null;
      }
      if (other.unit() != null) {
        boolean two =
            i == index + 1
                && next.is(",")
                && other.kind() != Kind.DURATION
                && other.bound() != Bound.ABOUT;
        return two ? null : other;
      }
      last = other;
    }
    return null;
  }

  /** "8 or $9", "the 100 and 200 metres", "10, 15, 20 years": what stands between the two. */
  private static boolean isListed(Lexeme joint, Quantity first, Quantity second) {
    boolean rising = size(first.amount()).compareTo(size(second.amount())) < 0;
    return joint.is("or") || (rising && (joint.is("and") || joint.is(",")));
  }

  /** "12 (of the) 27 states", "12 (out of) 27 states", "12 (of the remaining) 27 states". */
  private static boolean isOutOf(Lexemes line, Quantity part, Quantity whole) {
    int of = part.to() + (line.at(part.to()).is("out") ? 1 : 0);
    if (!line.at(of).is("of") || whole.kind() != Kind.COUNT) {
      return false;
    }
    int described = whole.from() - of;
    return described == 1
        || (DETERMINERS.contains(line.at(of + 1).word()) && described <= 3)
        || (line.at(whole.from() - 1).isPossessive() && described <= LONGEST_OWNER);
  }

  private static boolean shares(Lexemes line, Quantity first, Quantity second) {
    String attribute = line.at(first.to()).word();
    return second.from() == first.to() + 2
        && second.kind() == Kind.COUNT
        && line.at(first.to() + 1).is("and")
        && (attribute.endsWith("ing") || attribute.endsWith("ed"));
  }

  private static @Nullable Quantity behind(Lexemes line, List<Quantity> before, Quantity bare) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Quantity other = before.get(i);
      if (other.kind() == Kind.DURATION || other.kind() == Kind.RATIO || other.kind() == Kind.AGE) {
        continue;
      }
      boolean others = isOfThem(line, bare.to()) && other.kind() == Kind.COUNT;
      if (others && other.unit() != null) {
        return other;
      }
      boolean percent = other.kind() == Kind.PERCENT;
      if (percent && (bare.direction() == null || bare.amount() instanceof Amount.Change)) {
        continue;
      }
      return lends(line, other, bare) ? other : null;
    }
    return null;
  }

  /** "(82) others", "(95) of whom". */
  private static boolean isOfThem(Lexemes line, int at) {
    return line.at(at).is("others")
        || (line.at(at).is("of")
            && PRONOUNS.contains(line.at(at + 1).word())
            && !line.at(at + 2).isNumber());
  }

  /**
   * "a 54-hole (total of 198)", "(three tries) on 24-of-31 kicks": a hyphen keeps a unit or none.
   */
  private static boolean isTied(Lexemes line, Quantity lender, Quantity bare) {
    boolean attribute = line.at(lender.to() - 2).isHyphen() && lender.kind() == Kind.COUNT;
    return attribute || (line.at(bare.to()).isHyphen() && line.at(bare.to()).glued());
  }

  private static boolean lends(Lexemes line, Quantity lender, Quantity bare) {
    Unit unit = lender.unit();
    boolean name = line.at(bare.from() - 1).isCapitalised();
    boolean others = line.at(bare.to()).is("of") && line.at(bare.to() + 1).is("the");
    if (unit == null
        || name
        || others
        || isTied(line, lender, bare)
        || lender.kind() == Kind.FRACTION
        || lender.kind() == Kind.SCORE) {
      return false;
    }
    BigDecimal one = size(lender.amount());
    BigDecimal other = size(bare.amount());
    boolean like =
        one.signum() > 0
            && other.signum() > 0
            && one.multiply(LIKE).compareTo(other) >= 0
            && other.multiply(LIKE).compareTo(one) >= 0;
    boolean index =
        unit.code().equals("point")
            && (line.at(bare.from() - 1).is("to") || line.at(bare.from() - 1).is("at"));
    boolean small =
        other.compareTo(BigDecimal.TEN) < 0
            && lender.kind() == Kind.COUNT
            && !isUpFrom(line, lender, bare)
            && !isOpenOne(line, bare);
    return index || (like && !small);
  }

  /** "four launches this year and (at least six) in May": as many of the same. */
  private static boolean isOpenOne(Lexemes line, Quantity bare) {
    return bare.bound() != Bound.EXACT
        && line.at(bare.from() - 1).is("and")
        && LINKS.contains(line.at(bare.to()).word());
  }

  /** "23 seats, up from (nine)": what was counted before. */
  private static boolean isUpFrom(Lexemes line, Quantity lender, Quantity bare) {
    int from = bare.from() - 1;
    Lexeme way = line.at(from - 1);
    return line.at(from).is("from")
        && (way.is("up") || way.is("down"))
        && from - lender.to() <= UP_FROM;
  }

  private static BigDecimal size(Amount amount) {
    BigDecimal last = amount.last();
    return last == null ? BigDecimal.ZERO : last.abs();
  }
}
