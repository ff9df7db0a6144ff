package io.standfirst.figures.check;

import java.util.List;

/** Something that must hold between the figures of one sentence. */
interface FigureCheck {
  /**
   * What does not hold.
   *
   * @param sentence the amounts that it tells, in its order; times left out
   */
  List<Disagreement> of(List<Telling> sentence);
}
