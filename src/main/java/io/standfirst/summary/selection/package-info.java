/**
 * Which sentences make a summary together: best first within a budget, without repetition, and none
 * without what it leans on.
 */
@NullMarked
package io.standfirst.summary.selection;

import org.jspecify.annotations.NullMarked;
