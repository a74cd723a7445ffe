import { mount } from '../own-pages/mount.tsx';
import { LibraryRoom } from './library-room.tsx';

await mount(<LibraryRoom />);
