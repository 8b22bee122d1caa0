/// <reference types="vite/client" />
import '../src/styles/styles.css';
