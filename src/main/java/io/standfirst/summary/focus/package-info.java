/**
 * What sentences are worth beside the model: how well they answer a reader's query, and whether
 * they tell the headline's figures.
 */
@NullMarked
package io.standfirst.summary.focus;

import org.jspecify.annotations.NullMarked;
