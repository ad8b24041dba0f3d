/** The inverse of a small symmetric matrix by Cholesky's decomposition; undefined where it is not positive definite. */
export function choleskyInverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const built: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? built : (lower[j] ?? []);
      const rest = built.slice(0, j).reduce((left, value, k) => left - value * (other[k] ?? 0), row[j] ?? 0);
      if (j < i) built.push(rest / (other[j] ?? 1));
      else if (rest > 0) built.push(Math.sqrt(rest));
      else return undefined;
    }
    lower.push(built);
  }
  return matrix.map((_, column) => solve(lower, column));
}

/** The column of the inverse: forwards through the triangle, then backwards. */
function solve(lower: readonly (readonly number[])[], column: number): number[] {
  const size = lower.length;
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const answer: number[] = lower.map((_, index) => (index === column ? 1 : 0));
  for (let i = 0; i < size; i++) {
    let rest = answer[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= at(i, k) * (answer[k] ?? 0);
    answer[i] = rest / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = answer[i] ?? 0;
    for (let k = i + 1; k < size; k++) rest -= at(k, i) * (answer[k] ?? 0);
    answer[i] = rest / at(i, i);
  }
  return answer;
}
