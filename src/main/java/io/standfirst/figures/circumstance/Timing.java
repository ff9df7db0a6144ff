package io.standfirst.figures.circumstance;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.When;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Superlatives;
import io.standfirst.figures.lexicon.WordSets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times an amount holds for: the nearest one in its clause. */
public final class Timing {
  private static final int WINDOW = 80;

  /** How many lexemes before a time "since" may stand: "since regular measurements began in". */
  private static final int SINCE_REACH = 7;

  /** How many words before "since" may tell what is compared: "the largest rise since". */
  private static final int COMPARED_REACH = 4;

  private static final int COMMA = 6;
  private static final int SEMICOLON = 30;
  private static final int OPENING = 10;
  private static final int UNDATED = 100;

  private final WordSets<TimeWord> words = new WordSets<>(TimeWord.class, "sets.tsv");
  private final Superlatives superlatives;

  /** Reads the table of words before times. */
  public Timing(WordSets<Context> contexts) {
    this.superlatives = new Superlatives(contexts);
  }

  /** The time that the amount at the lexemes [from, to) holds for; null where none is told. */
  public @Nullable When of(
      Lexemes line, int from, int to, List<Moment> moments, @Nullable LocalDate published) {
    Moment best = null;
    int least = Integer.MAX_VALUE;
    for (int i = firstNear(moments, from); i < moments.size(); i++) {
      Moment moment = moments.get(i);
      if (moment.from() > to + WINDOW) {
        break;
      }
      boolean inside = moment.from() < to && moment.to() > from;
      if (moment.kind() == Kind.TIME
          || inside
          || isOfAnother(line, moment)
          || isComparedWith(line, to, moment)) {
        continue;
      }
      int distance =
          moment.from() >= to
              ? distance(line, to, moment.from())
              : 1 + distance(line, moment.to(), from);
      if (opens(line, moment)) {
        distance = Math.min(distance, OPENING);
      }
      if (moment.first() == null) {
        distance += UNDATED;
      }
      if (distance < least) {
        least = distance;
        best = moment;
      }
    }
    return best == null ? null : when(line, best, published);
  }

  /** "since it opened in 1998", "the most since 2009": of what went before, not of the amount. */
  private boolean isOfAnother(Lexemes line, Moment moment) {
    int since = since(line, moment);
    return since >= 0 && (!isPeriod(line, since, moment) || isCompared(line, since));
  }

  /** "870 calls, more than in the whole of February": the time of what an amount is above. */
  private static boolean isComparedWith(Lexemes line, int amount, Moment moment) {
    for (int i = moment.from() - 1; i >= amount && i >= moment.from() - COMPARED_REACH - 1; i--) {
      if (line.at(i).is("than")) {
        Lexeme next = line.at(i + 1);
        return i + 1 == moment.from() || next.is("in") || next.is("on") || next.is("during");
      }
    }
    return false;
  }

  /** "the largest rise since", "for the first time since". */
  private boolean isCompared(Lexemes line, int since) {
    for (int i = since - 1; i >= since - COMPARED_REACH && line.at(i).isWord(); i--) {
      if (superlatives.has(line.at(i)) || line.at(i).is("first")) {
        return true;
      }
    }
    return false;
  }

  /** Where a "since" stands before a time in its clause; -1 for nowhere. */
  private int since(Lexemes line, Moment moment) {
    int least = Math.max(0, moment.from() - SINCE_REACH);
    for (int i = moment.from() - 1; i >= least && !isStop(line.at(i)); i--) {
      if (words.has(TimeWord.SINCE, line.at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "three times since: in 2001, 2002 and 2005" dates each by itself. */
  private static boolean isStop(Lexeme lexeme) {
    return lexeme.is(",") || lexeme.is(":") || lexeme.is(";");
  }

  /** "since 2022", "since the end of 2022", "since the election of 2020": up to now. */
  private boolean isPeriod(Lexemes line, int since, Moment moment) {
    boolean part = true;
    for (int i = since + 1; i < moment.from(); i++) {
      part = part && words.has(TimeWord.PART, line.at(i));
    }
    return part || words.has(TimeWord.OF, line.at(moment.from() - 1));
  }

  /** "since 2022" holds up to the publication, or to no day that is known. */
  private When when(Lexemes line, Moment moment, @Nullable LocalDate published) {
    When when = moment.when(quoted(line, moment));
    LocalDate first = moment.first();
    if (first == null || since(line, moment) < 0) {
      return when;
    }
    boolean past = published != null && !published.isBefore(first);
    return new When(when.text(), when.from(), past ? String.valueOf(published) : null);
  }

  /** The first moment in the window before a lexeme, by halving: moments stand in order. */
  private static int firstNear(List<Moment> moments, int from) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments.get(middle).to() < from - WINDOW) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "In June, …": the whole sentence's time. */
  private static boolean opens(Lexemes line, Moment moment) {
    return moment.from() <= 1 && line.at(moment.to()).is(",");
  }

  /** A time's words with the preposition before them, or with all words from "since" on. */
  public String quoted(Lexemes line, Moment moment) {
    int since = since(line, moment);
    if (since >= 0 && isPeriod(line, since, moment)) {
      return line.quote(since, moment.to());
    }
    boolean the = line.at(moment.from() - 1).is("the");
    int lead = moment.from() - (the ? 2 : 1);
    boolean led = words.has(TimeWord.LEAD, line.at(lead));
    return line.quote(led ? lead : the ? lead + 1 : moment.from(), moment.to());
  }

  private static int distance(Lexemes line, int from, int to) {
    int distance = 0;
    for (int i = from; i < to; i++) {
      Lexeme lexeme = line.at(i);
      distance += lexeme.is(",") ? COMMA : lexeme.is(";") ? SEMICOLON : 1;
    }
    return distance;
  }
}
