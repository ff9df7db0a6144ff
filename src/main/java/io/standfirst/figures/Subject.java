package io.standfirst.figures;

import io.standfirst.figures.Figure.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quantity is of, in the words of its sentence: the noun phrase counted, what follows
 * "of", the noun that the amount stands before, or the subject of its verb.
 */
final class Subject {
  private static final int MAX_WORDS = 12;
  private static final int REACH = 24;
  private static final Set<String> LINKS = Set.of("of", "in", "on", "for");
  private static final Set<String> STOPS =
      Set.of(",", ";", ":", "(", ")", "\"", "“", "”", "–", "—");

  private final WordClasses classes;
  private final Lemmas lemmas;
  private final Directions directions;

  Subject(WordClasses classes, Lemmas lemmas, Directions directions) {
    this.classes = classes;
    this.lemmas = lemmas;
    this.directions = directions;
  }

  /** The phrase, at most twelve words; null where the sentence shows none. */
  @Nullable String of(Lexemes line, Quantity quantity) {
    if (quantity.noun() != null) {
      int to = past(line, quantity.noun().to());
      return quote(line, quantity.noun().from(), to);
    }
    if (quantity.kind() == Kind.DURATION || quantity.kind() == Kind.SCORE) {
      String after = modified(line, quantity.to());
      return after != null ? after : subject(line, quantity.from());
    }
    int of = quantity.to();
    if (line.at(of).is("of") || (line.at(of).is("in") && quantity.kind() == Kind.MONEY)) {
      int start = line.at(of + 1).is("the") || line.at(of + 1).is("all") ? of + 2 : of + 1;
      int end = phraseEnd(line, start, true);
      if (end > start) {
        return quote(line, start, past(line, end));
      }
      if (classes.is(line.at(of + 1), WordClass.PRONOUN)) {
        return line.at(of + 1).raw();
      }
    }
    String modified = modified(line, quantity.to());
    if (modified != null) {
      return modified;
    }
    return subject(line, quantity.from());
  }

  /** "a $700 million contract": the noun after the amount. */
  private @Nullable String modified(Lexemes line, int at) {
    int start = at + (line.at(at).isHyphen() && line.at(at).glued() ? 1 : 0);
    if (!line.at(start).isWord() || line.at(start).is("'s")) {
      return null;
    }
    int end = phraseEnd(line, start, false);
    return end > start ? quote(line, start, end) : null;
  }

  /** Past one "of …" that completes a phrase. */
  private int past(Lexemes line, int at) {
    if (!line.at(at).is("of")) {
      return at;
    }
    int end = phraseEnd(line, at + 1, true);
    return end > at + 1 ? end : at;
  }

  private int phraseEnd(Lexemes line, int start, boolean determined) {
    int at = start;
    while (determined && classes.is(line.at(at), WordClass.DETERMINER) && at < start + 2) {
      at++;
    }
    int noun = at;
    while (at < start + 8 && continues(line, at, noun)) {
      at++;
    }
    while (at > noun && (line.at(at - 1).isHyphen() || line.at(at - 1).is("'s"))) {
      at--;
    }
    return at > noun ? at : start;
  }

  private boolean continues(Lexemes line, int at, int start) {
    Lexeme lexeme = line.at(at);
    if (lexeme.is("'s") || lexeme.is("&")) {
      return at > start;
    }
    if (lexeme.isHyphen()) {
      return at > start && lexeme.glued() && line.at(at + 1).glued();
    }
    boolean verb =
        (classes.isVerb(lexeme) && !lexeme.isCapitalised())
            || (directions.of(lexeme) != null && at > start && !lemmas.isPlural(lexeme.word()))
            || (at > start && lexeme.word().endsWith("ed") && lexeme.word().length() > 4);
    return lexeme.isWord() && !classes.isClosed(lexeme) && !verb;
  }

  /** The noun phrase that the clause before the amount is about, with its "of". */
  private @Nullable String subject(Lexemes line, int before) {
    int end = before;
    int floor = Math.max(0, before - REACH);
    while (end > floor && !isNoun(line.at(end - 1))) {
      end--;
    }
    if (end <= floor) {
      return null;
    }
    int start = clauseStart(line, end, floor);
    int first = start;
    while (first < end && !isNoun(line.at(first))) {
      first++;
    }
    int last = phraseEnd(line, first, false);
    if (last <= first) {
      return quote(line, Math.max(start, end - 1), end);
    }
    while (LINKS.contains(line.at(last).word()) && last + 1 < end) {
      int next = phraseEnd(line, last + 1, true);
      if (next <= last + 1 || next > end) {
        break;
      }
      last = next;
    }
    return quote(line, first, Math.min(last, end));
  }

  private static int clauseStart(Lexemes line, int end, int floor) {
    int start = end;
    while (start > floor) {
      Lexeme lexeme = line.at(start - 1);
      boolean joint =
          lexeme.is("and") || lexeme.is("but") || lexeme.is("while") || lexeme.is("that");
      if (STOPS.contains(lexeme.raw()) || (joint && start < end - 2)) {
        break;
      }
      start--;
    }
    return start;
  }

  private boolean isNoun(Lexeme lexeme) {
    return lexeme.isWord()
        && !lexeme.is("'s")
        && !classes.isClosed(lexeme)
        && (!classes.isVerb(lexeme) || lexeme.isCapitalised())
        && directions.of(lexeme) == null;
  }

  private static @Nullable String quote(Lexemes line, int from, int to) {
    int end = to;
    int words = 0;
    for (int i = from; i < to; i++) {
      words += (line.at(i).isWord() && !line.at(i).glued()) || i == from ? 1 : 0;
      if (words > MAX_WORDS) {
        end = i;
        break;
      }
    }
    return end > from ? line.quote(from, end) : null;
  }
}
