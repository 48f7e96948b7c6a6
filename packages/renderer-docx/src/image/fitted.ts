/** As large as it is, but within `room`, in its own proportions. */
export function fitted(
  size: {width: number; height: number},
  room: {width: number; height: number},
): {width: number; height: number} {
  const scale = Math.min(1, room.width / size.width, room.height / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}
